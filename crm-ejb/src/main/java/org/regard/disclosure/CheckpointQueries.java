package org.regard.disclosure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.regard.platform.Database;

/** Stores checkpoints and finds them again. */
@Dependent
public class CheckpointQueries {

    private static final String COLUMNS = "n, since, head, root, at, signature";
    private final Database database;

    @Inject
    public CheckpointQueries(Database database) {
        this.database = database;
    }

    /** A checkpoint and whether it left the house. */
    record Sent(Checkpoint checkpoint, Instant filedAt, Instant mailedAt) {}

    Optional<Checkpoint> last() {
        return database.one(
                "select " + COLUMNS + " from journal_checkpoint order by n desc limit 1",
                CheckpointQueries::checkpoint);
    }

    /** Where the journal was cut when its oldest months were let go. */
    Optional<Checkpoint> cut() {
        return database.one(
                "select " + COLUMNS + " from journal_checkpoint where cut_at is not null order by n desc limit 1",
                CheckpointQueries::checkpoint);
    }

    List<Checkpoint> all() {
        return database.list(
                "select " + COLUMNS + " from journal_checkpoint order by n", CheckpointQueries::checkpoint);
    }

    List<Sent> latest(int most) {
        return database.list(
                "select " + COLUMNS + ", filed_at, mailed_at from journal_checkpoint order by n desc limit ?",
                row -> new Sent(checkpoint(row), instant(row, "filed_at"), instant(row, "mailed_at")),
                most);
    }

    List<byte[]> linksAfter(long n, int most) {
        return database.list(
                "select hash from journal_seal where n > ? order by n limit ?", row -> row.getBytes(1), n, most);
    }

    void store(Checkpoint one) {
        database.run(
                "insert into journal_checkpoint (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)",
                one.n(),
                one.since(),
                one.head(),
                one.root(),
                one.at(),
                one.signature());
    }

    void filed(long n, Instant at) {
        database.run("update journal_checkpoint set filed_at = ? where n = ?", at, n);
    }

    void mailed(long n, Instant at) {
        database.run("update journal_checkpoint set mailed_at = ? where n = ?", at, n);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(
                row.getLong("n"),
                row.getLong("since"),
                row.getBytes("head"),
                row.getBytes("root"),
                row.getTimestamp("at").toInstant(),
                row.getBytes("signature"));
    }
}
