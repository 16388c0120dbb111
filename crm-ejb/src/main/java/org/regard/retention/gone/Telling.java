package org.regard.retention.gone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.retention.Sweep;
import org.regard.sealing.Vault;

/**
 * Tells the list beside the database what has gone or was said, in the order of the telling: the number of the last line stands in the
 * database, so that a restored one knows less than the list. A crash between the two tells some lines twice, which repeats nothing.
 */
@Dependent
public class Telling {

    private static final int MOST = 1_000;

    private final Database database;
    private final Scopes scopes;
    private final Vault vault;
    private final GoneList list;

    @Inject
    public Telling(Database database, Scopes scopes, Vault vault, GoneList list) {
        this.database = database;
        this.scopes = scopes;
        this.vault = vault;
        this.list = list;
    }

    private record Waiting(long n, String what, UUID customer, UUID item, Long version) {}

    /** How many were told; 0 when nothing waits, or another node tells. In the transaction of its caller. */
    public int tell() {
        Scope house = scopes.enterAsHouse(Sweep.PURPOSE);
        if (database.one("select exists (select from gone_since)", row -> row.getBoolean(1))
                .filter(waits -> waits)
                .isEmpty()) {
            return 0;
        }
        var told = database.one("select n from gone_told for update skip locked", row -> row.getLong(1));
        if (told.isEmpty()) {
            return 0;
        }
        var waiting = database.list("select * from gone_since order by n limit ?", Telling::read, MOST);
        if (list.isKept()) {
            list.append(lines(waiting, told.get(), house.today()), house.today());
            database.run("update gone_told set n = ?", told.get() + waiting.size());
        }
        database.run(
                "delete from gone_since where n = any (?)",
                waiting.stream().map(Waiting::n).toList());
        return waiting.size();
    }

    private List<GoneLine> lines(List<Waiting> waiting, long told, LocalDate today) {
        var lines = new ArrayList<GoneLine>();
        for (var one : waiting) {
            lines.add(new GoneLine(
                    told + lines.size() + 1,
                    today,
                    one.what(),
                    one.customer(),
                    one.item(),
                    one.version(),
                    Words.ALL.contains(one.what()) ? sealed(one) : null));
        }
        return lines;
    }

    /** What stands there now, sealed under the customer's key; null when nothing does. */
    private byte[] sealed(Waiting one) {
        return database.one(
                        Words.standing(one.what()),
                        row -> vault.open(one.customer(), row.getBytes("wrapped"))
                                .seal(one.item(), row.getString("standing")),
                        one.customer(),
                        one.item())
                .orElse(null);
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getLong("n"),
                row.getString("what"),
                row.getObject("customer_id", UUID.class),
                row.getObject("item", UUID.class),
                row.getObject("version", Long.class));
    }
}
