package org.regard.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.platform.Database;

/** The statements behind bringing somebody in; row security narrows each to the two whom it concerns. */
@Dependent
class BringInQueries {

    private static final int A_FEW = 5;
    private final Database database;

    @Inject
    BringInQueries(Database database) {
        this.database = database;
    }

    List<Nearby> people(List<UUID> ids) {
        return database.list(
                """
                select c.id, c.name, c.active, p.away_until from colleague c left join presence p on p.colleague_id = c.id
                where c.id = any (?)""",
                BringInQueries::nearby,
                ids);
    }

    /** Relationship managers of a team who have not said that they are away, and whom no wall keeps from the customer. */
    List<Nearby> team(UUID team, UUID customer, Instant now) {
        return database.list(
                """
                select c.id, c.name, c.active, p.away_until
                from colleague_team t join colleague c on c.id = t.colleague_id left join presence p on p.colleague_id = c.id
                where t.team_id = ? and c.active and not kept_from(c.id, ?) and (p.away_until is null or p.away_until <= ?)
                  and exists (select from colleague_role r where r.colleague_id = c.id and r.role = 'relationship-manager')
                order by c.name limit ?""",
                BringInQueries::nearby,
                team,
                customer,
                now,
                A_FEW + 3);
    }

    /** Newest first. */
    List<Asked> asked(UUID customer, UUID by, Instant since) {
        return database.list(
                """
                select b.id, b.asked_of, c.name, b.at, b.answer from bring_in b join colleague c on c.id = b.asked_of
                where b.asked_by = ? and b.at > ? and b.customer_id = ? order by b.at desc""",
                row -> new Asked(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        answer(row.getString(5))),
                by,
                since,
                customer);
    }

    /** A call to me, and whether I see it for the first time. */
    record Ringing(Call call, boolean fresh) {}

    List<Ringing> calls(UUID of, Instant since) {
        return database.list(
                """
                select b.id, b.customer_id, k.called_name, c.name, b.at, b.answer, b.shown_at is null
                from bring_in b join colleague c on c.id = b.asked_by join customer k on k.id = b.customer_id
                where b.asked_of = ? and b.at > ? and (b.answer is null or b.answer = 'coming') order by b.at""",
                row -> new Ringing(
                        new Call(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getString(4),
                                row.getTimestamp(5).toInstant(),
                                answer(row.getString(6))),
                        row.getBoolean(7)),
                of,
                since);
    }

    static Answer answer(String code) {
        return Answer.of(code).orElse(null);
    }

    private static Nearby nearby(ResultSet row) throws SQLException {
        var until = row.getTimestamp("away_until");
        return new Nearby(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("active"),
                until == null ? Presence.HERE : new Presence(until.toInstant()));
    }
}
