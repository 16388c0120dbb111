package org.regard.disclosure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.platform.Database;

/** Reads and writes the seal of the journal. */
@Dependent
public class SealQueries {

    private static final String ENTRY =
            """
            d.id, d.at, d.colleague_id, d.purpose, d.act, d.rule, d.policy, d.categories, d.query_hash, d.reason_sealed,
            array(select s.customer_id::text from disclosure_subject s
                  where s.disclosure_id = d.id and s.at = d.at order by s.customer_id) as customers""";

    /** The last link, or nothing before the first. */
    record Link(long n, byte[] hash) {}

    /** A link and the entry it stands for; {@code entry} is null when that entry is gone. */
    record Linked(long n, UUID id, byte[] hash, SealedEntry entry) {}

    private final Database database;

    @Inject
    public SealQueries(Database database) {
        this.database = database;
    }

    /** One sealer at a time, on any number of nodes; the lock ends with the transaction. */
    boolean alone() {
        return database.one("select pg_try_advisory_xact_lock(7102)", row -> row.getBoolean(1))
                .orElse(false);
    }

    /** The last link; after a cut that left nothing, the head of the checkpoint at which the journal was cut. */
    Optional<Link> last() {
        return link("select n, hash from journal_seal order by n desc limit 1")
                .or(() -> link(
                        "select n, head from journal_checkpoint where cut_at is not null order by n desc limit 1"));
    }

    private Optional<Link> link(String sql) {
        return database.one(sql, row -> new Link(row.getLong(1), row.getBytes(2)));
    }

    List<SealedEntry> waiting(int most) {
        return database.list(
                "select " + ENTRY
                        + """
                         from (select * from disclosure_unsealed order by at, disclosure_id limit ?) u
                        join disclosure d on d.id = u.disclosure_id and d.at = u.at order by d.at, d.id""",
                SealQueries::entry,
                most);
    }

    void store(List<Object[]> links, List<UUID> sealed) {
        database.runEach("insert into journal_seal (n, disclosure_id, at, hash) values (?, ?, ?, ?)", links);
        database.run("delete from disclosure_unsealed where disclosure_id = any (?)", sealed);
    }

    List<Linked> links(long after, int most) {
        return database.list(
                "select l.n, l.disclosure_id, l.hash, " + ENTRY
                        + """
                         from (select * from journal_seal where n > ? order by n limit ?) l
                        left join disclosure d on d.id = l.disclosure_id and d.at = l.at order by l.n""",
                row -> new Linked(
                        row.getLong("n"),
                        row.getObject("disclosure_id", UUID.class),
                        row.getBytes("hash"),
                        row.getObject("id") == null ? null : entry(row)),
                after,
                most);
    }

    /** An entry that was neither sealed nor waits for it: somebody took it off the queue. */
    Optional<UUID> neverSealed() {
        return database.one(
                """
                select d.id from disclosure d
                where not exists (select from journal_seal s where s.disclosure_id = d.id)
                  and not exists (select from disclosure_unsealed u where u.disclosure_id = d.id) limit 1""",
                row -> row.getObject(1, UUID.class));
    }

    long waitingCount() {
        return database.one("select count(*) from disclosure_unsealed", row -> row.getLong(1))
                .orElse(0L);
    }

    private static SealedEntry entry(ResultSet row) throws SQLException {
        return new SealedEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("colleague_id", UUID.class),
                row.getString("purpose"),
                row.getString("act"),
                row.getString("rule"),
                row.getInt("policy"),
                List.of((String[]) row.getArray("categories").getArray()),
                row.getBytes("query_hash"),
                row.getBytes("reason_sealed"),
                List.of((String[]) row.getArray("customers").getArray()));
    }
}
