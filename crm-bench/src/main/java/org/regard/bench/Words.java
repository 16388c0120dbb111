package org.regard.bench;

import java.util.List;

/** The sentences of the report. */
final class Words {

    static final String HOW =
            """

            ## How it was measured

            - Customers are made up: names in thirteen languages with few common and many rare ones, an organisation for every 25 people, about eight sealed facts
              each, 440 managers, leads and front desks in 40 teams. Seeded: the same in every run. They are written as the product writes them.
            - **Regard** at service level: the product's own services in this process, each call one transaction: purpose scope, row security, unsealing, the
              journal's entry and its durable commit included. At HTTP level: the one-file product over its REST interface with HTTP Basic, 512 MB of heap.
            - **Floor**: plain JDBC that reads or writes the same rows through the same indexes, prepared once, as the database's superuser past row security:
              no purpose, no rules, nothing sealed or opened, no journal. At HTTP level: a servlet that does just that on the same Payara Micro, open to anybody.
            - As a page: the hello card in the product as a browser without scripts gets it, signed in, beside the same product in which the services behind that
              page say the same thing for ever: the same pages and components, and no statement at all.
            - The two sides take turns of a fraction of a second, so that whatever else the machine does falls on both. Connections are kept, loopback only,
              a page has twenty customers, the same inputs on both sides.
            - **One durable commit** is a single row written by plain SQL in the same turns. A look is journalled or it does not happen, so every search and every
              card waits for the disk once; the floor of a read never does. PostgreSQL runs with `fsync`, `synchronous_commit` and `full_page_writes` on.
            """;

    static final String ELSEWHERE =
            """

            ## For orientation

            Figures that others published or that were taken elsewhere. Machines, data and what is counted differ; they say what order of magnitude is usual, not who wins.

            | what | figures |
            | --- | --- |
            | a rival at 250,000 contacts, 95th percentile, on a faster machine | open a record 17 to 34 ms, contact list 80 ms, filtered list 948 ms, search 30 to 5,051 ms (short prefixes refused) |
            | three well-known CRMs with 100,000 contacts on two cores, medians for one user | open one customer 77 to 109 ms, search by part of a name 249 to 379 ms, write a note 27 to 105 ms |
            | the same three | import 12 to 310 rows a second; 19 to 24 cards a second at eight users |

            ## Measured by themselves

            [GDPRbench](privacy/gdprbench.md) ([where its aims end](privacy/gdprbench-aims.md)), [words](privacy/wording.md), [publishing a policy](privacy/publishing.md), [erasing](privacy/erasure.md),
            [the seal](privacy/seal.md), [the mirror](privacy/mirror.md), [duplicates](privacy/duplicates.md), [letting go](performance-letting-go.md).
            """;

    private Words() {}

    /** What the issue asks for and this run did not measure. */
    static String missing(
            List<Outcome> outcomes, List<ImportScene.Came> imports, List<Report.Start> starts, List<String> failures) {
        var missing = new StringBuilder();
        if (outcomes.stream().noneMatch(one -> one.level().equals("HTTP"))) {
            missing.append("- The HTTP level.\n");
        }
        if (imports.isEmpty()) {
            missing.append("- The import.\n");
        }
        imports.stream().filter(came -> came.rows() < 1_000_000).forEach(came -> missing.append(
                        "- The import of 1,000,000 rows: this one had ")
                .append(Aims.size(came.rows()))
                .append(".\n"));
        if (starts.isEmpty()) {
            missing.append("- The start beside an empty archive.\n");
        }
        if (outcomes.stream().noneMatch(one -> one.level().equals("page"))) {
            missing.append("- The hello card as a page.\n");
        }
        failures.forEach(missing::append);
        return missing.isEmpty() ? "" : "\n## Not measured in this run\n\n" + missing;
    }
}
