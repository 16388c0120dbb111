package org.regard.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.policy.Policy;
import org.regard.policy.Reach;
import org.regard.policy.Role;
import org.regard.sealing.DataKey;

/** Reads both sides, as the house. */
final class MergeQueries {

    /** Tables whose rows a merge carries along or may leave to the entry that goes. */
    private static final String CARRIES =
            """
            select case
              when wall_stands(?) or wall_stands(?) then 'wall.not-merged'
              when exists (select from hold h where h.customer_id in (?, ?) and h.lifted_on is null and h.ends_on > today_here()) then 'merge.hold'
              when exists (select from customer c where c.id in (?, ?) and (c.restricted or c.only_by_law)) then 'merge.restricted'
              when exists (select from boundary b where b.customer_id = ?) then 'merge.wishes'
              when exists (select from objection o where o.customer_id = ? and o.ended_at is null) then 'merge.objection'
              when exists (select from rights_request r where r.customer_id = ?) then 'merge.request'
              when exists (select from passed_on p where p.customer_id = ?) then 'merge.recipients'
              when exists (select from merge m where m.other_id in (?, ?) or m.customer_id = ?) then 'merge.merge'
              else '' end""";

    private final Database database;

    MergeQueries(Database database) {
        this.database = database;
    }

    /** The rule that stands against it; empty: none. */
    String carries(UUID stays, UUID goes) {
        return database.one(
                        CARRIES,
                        row -> row.getString(1),
                        stays,
                        goes,
                        stays,
                        goes,
                        stays,
                        goes,
                        goes,
                        goes,
                        goes,
                        goes,
                        stays,
                        goes,
                        goes)
                .orElse("");
    }

    /** What the policy in force still knows; the rest is hidden already and goes with the next sweep. */
    List<Held> facts(UUID customer, DataKey key, Policy policy) {
        return all(customer, key, policy).stream()
                .filter(one -> one.category() != null)
                .toList();
    }

    private List<Held> all(UUID customer, DataKey key, Policy policy) {
        return database.list(
                """
                select f.id, f.category, f.state, f.sealed, f.version,
                  f.contested_on is not null or f.third_sealed is not null or f.third_customer is not null as special
                from fact f where f.customer_id = ? and (f.ends_on is null or f.ends_on > today_here())
                order by f.category, f.id""",
                row -> held(row, key, policy),
                customer);
    }

    private static Held held(ResultSet row, DataKey key, Policy policy) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = row.getBytes("sealed");
        return new Held(
                id,
                policy.category(row.getString("category")).orElse(null),
                row.getString("state"),
                sealed == null ? null : key.open(id, sealed),
                row.getBoolean("special"),
                row.getLong("version"));
    }

    /** Whether the notes of the one that goes are within reach; a steward, who moves words without reading them, reaches all. */
    boolean hears(UUID goes, MergeRules.Span span) {
        if (span.roles().contains(Role.PRIVACY_STEWARD)) {
            return true;
        }
        return database.one(
                        """
                        select 1 from note n where n.customer_id = ? and not exists (
                          select from policy_current v join policy_note_audience a on a.policy = v.version
                          where a.purpose = n.purpose and a.role = any (?) and a.reach = any (?)) limit 1""",
                        row -> true,
                        goes,
                        span.roles().stream().map(Role::code).toList(),
                        Arrays.stream(Reach.values())
                                .filter(reach -> reach.compareTo(span.goes()) <= 0)
                                .map(Reach::code)
                                .toList())
                .isEmpty();
    }

    int notes(UUID customer) {
        return database.one("select count(*) from note where customer_id = ?", row -> row.getInt(1), customer)
                .orElse(0);
    }
}
