package org.regard.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.regard.boundary.topic.Families;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;

/** Reads boundaries as the rules need them; one indexed statement. */
final class BoundaryQueries {

    private final Database database;

    BoundaryQueries(Database database) {
        this.database = database;
    }

    /** What binds whoever writes about this customer or contacts them, whether they are shown its words or not. */
    List<Boundary> of(UUID customer, DataKey key) {
        return database.list("select * from kept_boundaries(?)", row -> boundary(row, key), customer);
    }

    /** The same without opening any words, for a contact. */
    List<Boundary> contacts(UUID customer) {
        return database.list(
                "select *, null::bytea as sealed from boundary where customer_id = ? and kind = 'contact'",
                row -> boundary(row, null),
                customer);
    }

    /** Of many customers at once, for work in bulk by the house. */
    Map<UUID, List<Boundary>> ofMany(Collection<UUID> customers, Function<UUID, DataKey> keys) {
        var found = new HashMap<UUID, List<Boundary>>();
        database.list(
                """
                select b.*, w.sealed from boundary b left join boundary_words w on w.customer_id = b.customer_id and w.id = b.id
                where b.customer_id = any (?) and b.kind = 'record' and (b.ends_on is null or b.ends_on > today_here())""",
                row -> {
                    var customer = row.getObject("customer_id", UUID.class);
                    return found.computeIfAbsent(customer, first -> new java.util.ArrayList<>())
                            .add(boundary(row, keys.apply(customer)));
                },
                customers);
        return found;
    }

    Families families() {
        return new Families(database.list(
                "select code, words, categories from topic_family",
                row -> new Families.Family(
                        row.getString(1), texts(row, "words"), Set.copyOf(texts(row, "categories")))));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Boundary boundary(ResultSet row, DataKey key) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = row.getBytes("sealed");
        var days = row.getObject("days", Integer.class);
        return new Boundary(
                id,
                BoundaryKind.of(row.getString("kind")).orElseThrow(),
                row.getString("category"),
                Channel.of(row.getString("channel")).orElse(null),
                Window.of(
                        days == null ? null : days.shortValue(),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("to_time", LocalTime.class)),
                sealed == null ? null : key.open(id, sealed));
    }
}
