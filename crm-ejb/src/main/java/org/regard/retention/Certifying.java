package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.sealing.KeyedHash;

/** Issues certificates and reads them back. The house's work: its caller has entered as the house or as who may read. */
@Dependent
public class Certifying {

    private final Database database;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    public Certifying(Database database, KeyedHash hash, Clock clock) {
        this.database = database;
        this.hash = hash;
        this.clock = clock;
    }

    /** Issues it in the transaction of its caller, within a scope of the house; refuses what a look afterwards has not cleared. */
    public UUID issue(Proof asked) {
        asked.refuse().ifPresent(no -> {
            throw no.asException();
        });
        // The database keeps microseconds: what is sealed is what can be read back.
        var proof = new Proof(
                asked.kind(),
                asked.proves(),
                asked.policy(),
                kept(asked.beganAt()),
                kept(asked.endedAt()),
                asked.idsRoot(),
                asked.lines(),
                asked.scans());
        var id = Ids.next();
        database.run(
                """
                insert into certificate (id, kind, proves, policy, began_at, ended_at, scanned_at, ids_root, seal)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                proof.kind().code(),
                proof.proves(),
                proof.policy(),
                proof.beganAt(),
                proof.endedAt(),
                kept(clock.instant()),
                proof.idsRoot().bytes(),
                seal(id, proof));
        store(id, proof);
        return id;
    }

    private void store(UUID id, Proof proof) {
        var lines = new ArrayList<Object[]>();
        for (var line : proof.lines()) {
            lines.add(new Object[] {
                id, lines.size(), line.place(), line.category(), line.reason(), line.gone(), line.stays()
            });
        }
        database.runEach("insert into certificate_line values (?, ?, ?, ?, ?, ?, ?)", lines);
        var scans = new ArrayList<Object[]>();
        for (var scan : proof.scans()) {
            scans.add(new Object[] {id, scans.size(), scan.place(), scan.lookedAt(), scan.found()});
        }
        database.runEach("insert into certificate_scan values (?, ?, ?, ?, ?)", scans);
    }

    Optional<Certificate> find(UUID id) {
        return database.one("select * from certificate where id = ?", this::read, id);
    }

    /** The certificate of a run or an erasure. */
    Optional<Certificate> proving(UUID proved) {
        return database.one("select * from certificate where proves = ?", this::read, proved);
    }

    List<Certificate> recent(int most) {
        return database.list("select * from certificate order by scanned_at desc limit ?", this::read, most);
    }

    private Certificate read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var proof = new Proof(
                Proof.Kind.of(row.getString("kind")),
                row.getObject("proves", UUID.class),
                row.getInt("policy"),
                row.getTimestamp("began_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(),
                IdsRoot.of(row.getBytes("ids_root")),
                lines(id),
                scans(id));
        var genuine = MessageDigest.isEqual(row.getBytes("seal"), seal(id, proof));
        return new Certificate(id, proof, row.getTimestamp("scanned_at").toInstant(), genuine);
    }

    private List<Proof.Line> lines(UUID id) {
        return database.list(
                "select place, category, reason, gone, stays from certificate_line where certificate_id = ? order by n",
                row -> new Proof.Line(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5)),
                id);
    }

    private List<Proof.Scan> scans(UUID id) {
        return database.list(
                "select place, looked_at, found from certificate_scan where certificate_id = ? order by n",
                row -> new Proof.Scan(row.getString(1), row.getLong(2), row.getLong(3)),
                id);
    }

    private byte[] seal(UUID id, Proof proof) {
        return hash.of("certificate", id + "|" + proof.text());
    }

    private static Instant kept(Instant time) {
        return time.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
