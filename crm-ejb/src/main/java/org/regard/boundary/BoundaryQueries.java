package org.regard.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.regard.boundary.topic.Families;
import org.regard.customer.Opening.Opened;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;

/** Reads boundaries as the rules need them; one indexed statement. */
final class BoundaryQueries {

    /** The word lists as they were last read, and their version. */
    private record Version(UUID version, Families families) {}

    private static final AtomicReference<Version> LAST = new AtomicReference<>();

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
                    return found.computeIfAbsent(customer, first -> new ArrayList<>())
                            .add(boundary(row, keys.apply(customer)));
                },
                customers);
        return found;
    }

    /** As the colleague who asks is shown them: the words of a topic only to those for whom they are. */
    Wishes wishes(UUID customer, DataKey key, LocalDateTime now) {
        var all = database.list(
                """
                select b.*, w.sealed, c.name as listener from boundary b
                  left join boundary_words w on w.customer_id = b.customer_id and w.id = b.id
                  left join colleague c on c.id = b.told_to
                where b.customer_id = ? order by b.kind, b.set_at""",
                row -> wish(row, key),
                customer);
        return new Wishes(all, now);
    }

    private static Wish wish(ResultSet row, DataKey key) throws SQLException {
        var rule = boundary(row, key);
        var contact = rule.kind() == BoundaryKind.CONTACT;
        return new Wish(
                rule,
                !contact && rule.category() == null && !rule.isTopic(),
                row.getString("source"),
                row.getString("listener"),
                row.getObject("told_on", LocalDate.class),
                row.getTimestamp("set_at").toInstant(),
                row.getObject("ends_on", LocalDate.class));
    }

    void insert(Opened opened, SetBoundary asked, Boundary rule, Instant at) {
        var customer = opened.header().id();
        var scope = opened.scope();
        database.run(
                """
                insert into boundary (customer_id, id, kind, category, channel, days, from_time, to_time, source, told_to,
                  told_on, set_at, ends_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                customer,
                rule.id(),
                rule.kind().code(),
                rule.category(),
                rule.channel() == null ? null : rule.channel().code(),
                rule.window().bits(),
                rule.window().from(),
                rule.window().to(),
                asked.source(),
                asked.toldTo() == null ? scope.colleague() : asked.toldTo(),
                asked.toldOn() == null ? scope.today() : asked.toldOn(),
                at,
                asked.endsOn());
        if (rule.isTopic()) {
            database.run(
                    "insert into boundary_words (customer_id, id, sealed) values (?, ?, ?)",
                    customer,
                    rule.id(),
                    opened.key().seal(rule.id(), rule.topic()));
        }
    }

    boolean delete(UUID customer, UUID boundary) {
        return database.run("delete from boundary where customer_id = ? and id = ?", customer, boundary) > 0;
    }

    /** The steward's word lists, read once for each version of them; versions are drawn, so no two are alike. */
    Families families() {
        var version = database.one("select version from topic_list", row -> row.getObject(1, UUID.class))
                .orElseThrow();
        var last = LAST.get();
        if (last == null || !last.version().equals(version)) {
            last = new Version(version, new Families(lists()));
            LAST.set(last);
        }
        return last.families();
    }

    void keep(String code, Collection<String> words, Collection<String> categories) {
        database.run(
                """
                insert into topic_family (code, words, categories) values (?, ?, ?)
                on conflict (code) do update set words = excluded.words, categories = excluded.categories""",
                code,
                words,
                categories);
    }

    boolean remove(String code) {
        return database.run("delete from topic_family where code = ?", code) > 0;
    }

    List<Families.Family> lists() {
        return database.list(
                "select code, words, categories from topic_family order by code",
                row -> new Families.Family(
                        row.getString(1), texts(row, "words"), Set.copyOf(texts(row, "categories"))));
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
