package org.regard.mirror;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.regard.disclosure.Act;
import org.regard.knowledge.Shown;
import org.regard.platform.Database;
import org.regard.policy.Policy;
import org.regard.policy.Precision;
import org.regard.sealing.DataKey;
import org.regard.sealing.SealBroken;
import org.regard.sealing.Vault;

/** The parts of the mirror beside head and facts; one statement each. */
@Dependent
class MirrorQueries {

    private final Database database;

    @Inject
    MirrorQueries(Database database) {
        this.database = database;
    }

    List<String> words(UUID customer) {
        return database.list(
                "select token from customer_name where customer_id = ? order by token",
                row -> row.getString(1),
                customer);
    }

    List<String> lookups(UUID customer) {
        return database.list(
                "select kind from customer_lookup where customer_id = ? order by kind",
                row -> row.getString(1),
                customer);
    }

    boolean cameByImport(UUID customer) {
        return database.one(
                        "select import_job is not null from customer where id = ?", row -> row.getBoolean(1), customer)
                .orElse(false);
    }

    boolean wallStands(UUID customer) {
        return database.one("select wall_stands(?)", row -> row.getBoolean(1), customer)
                .orElse(false);
    }

    List<MirrorView.Check> checks(UUID customer) {
        return database.list(
                """
                select a.at, c.name, a.matched from check_attempt a join colleague c on c.id = a.colleague_id
                where a.customer_id = ? order by a.at desc""",
                row -> new MirrorView.Check(row.getTimestamp(1).toInstant(), row.getString(2), row.getBoolean(3)),
                customer);
    }

    /** Old values that undoing an import would bring back; sealed under the customer's key as they were. */
    List<MirrorView.Replaced> replaced(UUID customer, Policy policy, DataKey key, Locale locale) {
        return database.list(
                """
                select r.fact_id, r.sealed, f.category, f.kept_since from import_replaced r
                  join fact f on f.customer_id = r.customer_id and f.id = r.fact_id
                where r.customer_id = ?
                union all
                select m.fact_id, decode(substr(m.fact->>'sealed', 3), 'hex'), m.fact->>'category', (m.fact->>'kept_since')::date
                from merge_removed m where m.customer_id = ? and m.fact->>'sealed' is not null
                order by kept_since""",
                row -> {
                    var category = policy.category(row.getString("category")).orElseThrow();
                    var old = key.open(row.getObject("fact_id", UUID.class), row.getBytes("sealed"));
                    return new MirrorView.Replaced(
                            category,
                            Shown.of(category, old, Precision.FULL, locale).text(),
                            row.getObject("kept_since", LocalDate.class));
                },
                customer,
                customer);
    }

    /** Words that stayed after a question; what was not asked is for the steward alone. */
    List<MirrorView.KeptWords> overrides(UUID customer, DataKey key) {
        return database.list(
                """
                select o.id, o.at, c.name, o.place, o.kinds, o.reason_sealed from wording_override o
                  join colleague c on c.id = o.colleague_id
                where o.customer_id = ? and not o.unasked order by o.at desc""",
                row -> new MirrorView.KeptWords(
                        row.getTimestamp("at").toInstant(),
                        row.getString("name"),
                        row.getString("place"),
                        List.of((String[]) row.getArray("kinds").getArray()),
                        key.open(row.getObject("id", UUID.class), row.getBytes("reason_sealed"))),
                customer);
    }

    /** Facts in others' entries that are about this customer. */
    List<MirrorView.Mention> mentions(UUID customer, Policy policy) {
        return database.list(
                "select category, kept_since from fact where third_customer = ? order by kept_since",
                row -> new MirrorView.Mention(
                        policy.category(row.getString(1)).orElseThrow(), row.getObject(2, LocalDate.class)),
                customer);
    }

    List<MirrorView.BringIn> bringIns(UUID customer) {
        return database.list(
                """
                select b.at, a.name, o.name, b.answer from bring_in b
                  join colleague a on a.id = b.asked_by join colleague o on o.id = b.asked_of
                where b.customer_id = ? order by b.at desc""",
                row -> new MirrorView.BringIn(
                        row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3), row.getString(4)),
                customer);
    }

    /** When each kind was last read, by purpose; a kind that nobody reads and that fades has no purpose and no day. */
    List<MirrorView.Used> used(UUID customer, Policy policy) {
        return database
                .list(
                        """
                        select coalesce(r.category, d.category) as category, r.purpose, r.read_on, d.goes_on
                        from (select * from last_read where customer_id = ?) r
                          full join (select category, min(goes_on) as goes_on from fading
                            where customer_id = ? and renewed_on is null group by 1) d on d.category = r.category
                        order by 1, 3 desc""",
                        row -> used(row, policy),
                        customer,
                        customer)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<MirrorView.Used> used(ResultSet row, Policy policy) throws SQLException {
        var category = policy.category(row.getString("category"));
        var used = row.getObject("read_on", LocalDate.class);
        var purpose = row.getString("purpose");
        var fades = row.getObject("goes_on", LocalDate.class);
        return category.map(kept -> new MirrorView.Used(kept, purpose, used, fades));
    }

    /** Holds in force; each reason is sealed under a key of its own. */
    List<MirrorView.Held> holds(UUID customer, LocalDate today, Vault vault) {
        return database.list(
                """
                select id, wrapped, reason_sealed, set_on, ends_on from hold
                where customer_id = ? and lifted_on is null and ends_on > ? order by ends_on""",
                row -> {
                    var id = row.getObject("id", UUID.class);
                    return new MirrorView.Held(
                            vault.open(id, row.getBytes("wrapped")).open(id, row.getBytes("reason_sealed")),
                            row.getObject("set_on", LocalDate.class),
                            row.getObject("ends_on", LocalDate.class));
                },
                customer,
                today);
    }

    /** Who was told of a look in an emergency, newest first. */
    List<MirrorView.Emergency> emergencies(UUID customer, DataKey key) {
        return database.list(
                """
                select a.id, a.at, l.name, t.name, a.said_sealed from emergency_alert a
                  join colleague l on l.id = a.looked_by join colleague t on t.id = a.told_to
                where a.customer_id = ? order by a.at desc, t.name""",
                row -> new MirrorView.Emergency(
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getBytes(5) == null ? null : key.open(row.getObject(1, UUID.class), row.getBytes(5))),
                customer);
    }

    /** Whether somebody has opened the whole mirror since then and saw these kinds of facts; a range of the index of a customer's looks. */
    boolean isOpenSince(Instant since, UUID customer, UUID colleague, List<String> categories) {
        return database.one(
                        """
                        select 1 from disclosure_subject s join disclosure d on d.at = s.at and d.id = s.disclosure_id
                        where s.customer_id = ? and s.at > ? and d.colleague_id = ? and d.act = ? and d.categories @> ?::text[]
                        limit 1""",
                        row -> 1,
                        customer,
                        since,
                        colleague,
                        Act.MIRROR.code(),
                        categories)
                .isPresent();
    }

    /** How many looks there are. */
    int readerCount(UUID customer) {
        return database.one(
                        """
                        select count(*) from disclosure_subject where customer_id = ?
                          or customer_id in (select former_id from former_id where customer_id = ?)""",
                        row -> row.getInt(1),
                        customer,
                        customer)
                .orElseThrow();
    }

    /** Newest first; {@code before} pages back in time, {@code from} leaves out as many. */
    List<MirrorView.Reader> readers(UUID customer, Instant before, int from, int most, DataKey key) {
        return database.list(
                """
                select d.id, d.at, c.name, d.purpose, d.act, d.categories,
                  case when s.looked_at = ? then d.reason_sealed end as reason_sealed
                from (select who.id as looked_at, one.at, one.disclosure_id
                      from (select ?::uuid as id union all select former_id from former_id where customer_id = ?) who
                      cross join lateral (select at, disclosure_id from disclosure_subject
                        where customer_id = who.id and at < ? order by at desc limit ?) one
                      order by one.at desc offset ? limit ?) s
                  join disclosure d on d.at = s.at and d.id = s.disclosure_id
                  left join colleague c on c.id = d.colleague_id
                order by d.at desc""",
                row -> reader(row, key),
                customer,
                customer,
                customer,
                before,
                most < Integer.MAX_VALUE - from ? from + most : most,
                from,
                most);
    }

    private static MirrorView.Reader reader(ResultSet row, DataKey key) throws SQLException {
        return new MirrorView.Reader(
                row.getTimestamp("at").toInstant(),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("act"),
                List.of((String[]) row.getArray("categories").getArray()),
                reason(row.getObject("id", UUID.class), row.getBytes("reason_sealed"), key));
    }

    /** A reason that does not open was altered; the seal's verification names the entry, the list goes on. */
    private static String reason(UUID entry, byte[] sealed, DataKey key) {
        try {
            return sealed == null ? null : key.open(entry, sealed);
        } catch (SealBroken altered) {
            return "—";
        }
    }
}
