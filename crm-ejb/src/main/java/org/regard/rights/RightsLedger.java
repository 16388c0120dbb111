package org.regard.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Opening.Opened;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;

/** Reads the customer's word as it stands; its callers hold the scope. */
public final class RightsLedger {

    static final int ASSESSMENT = 1;

    private final Database database;

    private final PermissionLedger permissions;
    private final RecipientLedger recipients;

    public RightsLedger(Database database, Clock clock) {
        this.database = database;
        this.permissions = new PermissionLedger(database, clock);
        this.recipients = new RecipientLedger(database);
    }

    /** All of it about one customer, opened. */
    public RightsView of(Opened opened) {
        var customer = opened.header().id();
        var policy = opened.scope().policy();
        return new RightsView(
                opened.header(),
                policy,
                permissions.of(customer, policy),
                objections(customer, opened.key()),
                restrictions(customer),
                new RequestLedger(database).of(customer, opened.key()),
                recipients.of(customer, opened.key()),
                opened.scope().today());
    }

    /** A customer's objections, those that stand first. */
    List<ObjectionView> objections(UUID customer, DataKey key) {
        return database.list(
                """
                select o.*, h.name as hearer from objection o left join colleague h on h.id = o.heard_by
                where o.customer_id = ? order by o.ended_at is not null, o.objected_at desc""",
                row -> objection(row, key),
                customer);
    }

    /** A customer's restrictions, the one that stands first. */
    List<RestrictionView> restrictions(UUID customer) {
        return database.list(
                """
                select r.*, h.name as hearer, l.name as lifter from restriction r
                  left join colleague h on h.id = r.heard_by left join colleague l on l.id = r.lifted_by
                where r.customer_id = ? order by r.lifted_at is not null, r.set_at desc""",
                RightsLedger::restriction,
                customer);
    }

    private static ObjectionView objection(ResultSet row, DataKey key) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ObjectionView(
                id,
                row.getString("purpose"),
                row.getBoolean("absolute"),
                at(row, "objected_at"),
                row.getString("channel"),
                row.getString("hearer"),
                at(row, "assessed_at"),
                SealedText.open(key, id, ASSESSMENT, row.getBytes("assessment_sealed")),
                at(row, "ended_at"),
                row.getString("ended_why"));
    }

    private static RestrictionView restriction(ResultSet row) throws SQLException {
        return new RestrictionView(
                row.getObject("id", UUID.class),
                row.getString("ground"),
                at(row, "set_at"),
                row.getString("channel"),
                row.getString("hearer"),
                at(row, "notice_at"),
                row.getString("notice_channel"),
                at(row, "lifted_at"),
                row.getString("lifter"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
