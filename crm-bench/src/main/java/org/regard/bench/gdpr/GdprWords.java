package org.regard.bench.gdpr;

/** What the report says in words. */
final class GdprWords {

    static final String HEAD =
            """
            Written by the bench (`java -cp 'crm-bench/target/bench.jar:crm-bench/target/lib/*' org.regard.bench.gdpr.GdprBench
            %s --report=docs/privacy/gdprbench.md`) on %s. Do not edit: run it again.
            The workload is that of Shastri et al., PVLDB 13(7), 2020; the mixes are in the table at the end.

            - Machine: %s. Load when the run began: %.1f, when it ended: %.1f (how many programs want a processor).
            - **Answers compared with the oracle: %,d; wrong: %,d.** The oracle is a model in maps that shares nothing with the product; every answer of
              every level is held against it, warm-up included, and what some 500 customers have left after each role too. A wrong answer fails the run;
              slowness does not.
            - **Floor**: plain SQL past row security on one indexed table with the metadata copied onto each row, nothing sealed or encrypted, and a
              hash-chained row of a journal for each operation.
            - **Services**: one caller, row security in force, each operation one durable transaction; reads are journalled, the seal over the journal is
              counted in.
            - The levels take turns, a hundred operations each, after a warm-up that is the same for every level and every number of records; two numbers of
              records take turns as well. A role whose time is over ends after its turn, and the table says so.
            - What has ended shows nowhere from that moment on. It goes from the disk by a sweep after each turn in which a deletion by purpose or by expiry was
              asked for, and before a purpose is kept longer again: at the same moments at every level, counted in, with the number of records compared.
            """;

    static final String HTTP =
            """
            - **HTTP**: the REST interface of the one-file product, started for each role on a copy of the same data with 512 MB of heap, on the same machine; one
              connection that is kept, name and password with every call. Records are read and written by a relationship manager for their purpose; rights,
              access requests, the journal, the policy and sweeps are the privacy steward's. The seal runs in the server's background.
            """;

    static final String NO_HTTP = "- Not measured here: the HTTP level (`--regard=crm-run/target/regard.jar`).\n";

    static final String SPACE =
            """

            Space is `pg_table_size` and `pg_indexes_size`, with what was not vacuumed yet, of all tables of the schema: policy, colleagues, journal and seals
            included; this is the paper's total. Values are a hundred bytes; each of Regard's is sealed by itself (28 bytes more), knows its day, source and
            version, and bears the identifiers of its customer and of itself (32 bytes). The factor falls with longer values. Rows that were deleted give
            their room to new ones; it goes back to the disk only when a table is written anew.
            """;

    static final String MAPPING =
            """

            ## What stands for what

            | workload | in Regard | on the floor |
            | --- | --- | --- |
            | record | a fact of one of 25 categories, a text of 100 bytes | a row |
            | user | a customer; ten records each | a number on each row |
            | purpose, retention | a category that serves one of 25 purposes, in a published policy | columns on each row |
            | objection | an objection of the customer to a purpose (Art. 21), 100 before the clock runs | an array on each row |
            | recipient | a line in the register of what was passed on (Art. 15(1)(c)); 10 recipients | an array on each row |
            | source | where a fact comes from; the policy knows four sources of this kind, not ten | a column on each row |
            | delete by purpose | a version of the policy that keeps the category for one month (the records are older): none of them shows any more; the turn's sweep takes them | the end of all rows of the purpose; the turn's sweep takes them |
            | delete by expiry | what is over shows nowhere; the turn's sweep takes it | the same |
            | sweep | one run with second look and certificate for all that was asked for in a turn | one statement |
            | delete by user | the customer's rows and key go. The long run that also writes the log anew and searches the files is not part of it | three statements |
            | update metadata by purpose | a version of the policy that keeps the category for other months, drafted, checked and published | all rows of the purpose |
            | update metadata by user | an objection | all rows of the user |
            | update metadata by recipient | a line in the register for one customer and purpose: here nothing is passed on for everybody at once, so the floor too changes the rows of one user and purpose | the rows |
            | read data, read metadata by user | what we know, for the access request | one statement |
            | read data, update, delete by key | one fact, opened, corrected or forgotten for its purpose | one statement |
            | read data by purpose | what one customer shows for a purpose; no service reads all customers for a purpose, so the floor does not either | one statement |
            | read data by objection | what a customer shows for the purpose that they objected to: nothing | one statement |
            | read data by automated-decision flag | left out: Regard decides nothing by itself (Art. 22) and has no such flag. Its share goes to the other two | |
            | read the journal | the fifty newest readers of a customer, opened for the access request | one statement |
            | verify a deletion | a look for the record for the access request; its absence is the answer, and the look stands among the customer's readers all the same. Up to one per cent were forgotten before the clock ran | one statement |
            """;

    static final String MIXES =
            """

            | workload | over HTTP |
            | --- | --- |
            | create | `POST /customers/{id}/facts` |
            | delete by purpose | a new version of the policy as below |
            | sweep | `POST /retention/runs`, looked at until it is over, then `GET /certificates/{id}`: genuine, and nothing found afterwards |
            | delete by user | `GET` and `POST /customers/{id}/erasure`; the proof that follows is waited for outside the time |
            | update metadata by purpose | `POST /policies`, `GET …/draft`, `GET …/file`, `PUT …/draft/categories/{code}`, `POST …/publication` |
            | update metadata by user, by recipient | `POST /customers/{id}/objections`, `…/recipients` |
            | read data, read metadata by user, data by purpose or objection | `GET /customers/{id}/facts` |
            | read, update, delete by key; verify a deletion | `GET`, `PUT`, `DELETE /customers/{id}/facts/{fact}` |
            | read the journal | `GET /customers/{id}/disclosures` |

            Mixes: customer: read by user, read metadata by key, update data by key, update metadata by key, delete by key, a fifth each. Processor: 80 % by key,
            10 % by purpose, 10 % by objection. Regulator: 46 % metadata by user, 31 % journal, 23 % deletions. Controller: 25 % create; 25 % delete by purpose,
            expiry, user; 50 % update metadata by purpose, user, recipient. Keys and customers by Zipf's law (exponent 0.99); the controller's, purposes and objections uniformly.
            """;

    private GdprWords() {}
}
