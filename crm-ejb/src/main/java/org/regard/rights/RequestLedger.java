package org.regard.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;

/** Where requests stand; its callers hold the scope. */
final class RequestLedger {

    static final int EXTENSION = 1;
    static final int ANSWER = 2;

    private static final String SELECT =
            """
            select r.*, c.called_name, h.name as hearer, o.name as owner from rights_request r join customer c on c.id = r.customer_id
              left join colleague h on h.id = r.heard_by left join colleague o on o.id = r.owner_id""";

    private final Database database;

    RequestLedger(Database database) {
        this.database = database;
    }

    /** A customer's, the open ones first, with what was told. */
    List<RequestView> of(UUID customer, DataKey key) {
        return database.list(
                SELECT + " where r.customer_id = ? order by r.answered_on is not null, r.due_on",
                row -> view(row, key),
                customer);
    }

    Optional<RequestView> find(UUID customer, UUID id, DataKey key) {
        return database.one(SELECT + " where r.customer_id = ? and r.id = ?", row -> view(row, key), customer, id);
    }

    /** Of all customers whom the scope sees, by last day; nothing sealed is opened. */
    List<RequestView> open(int most) {
        return database.list(
                SELECT + " where r.answered_on is null order by r.due_on, r.customer_id limit ?",
                row -> view(row, null),
                most);
    }

    List<RequestView> answered(int most) {
        return database.list(
                SELECT + " where r.answered_on is not null order by r.answered_on desc limit ?",
                row -> view(row, null),
                most);
    }

    private static RequestView view(ResultSet row, DataKey key) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new RequestView(
                row.getObject("customer_id", UUID.class),
                row.getString("called_name"),
                id,
                RequestKind.of(row.getString("kind")).orElseThrow(),
                day(row, "received_on"),
                row.getString("channel"),
                row.getString("hearer"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner"),
                day(row, "due_on"),
                day(row, "extended_on"),
                key == null ? null : SealedText.open(key, id, EXTENSION, row.getBytes("extended_sealed")),
                day(row, "answered_on"),
                row.getString("answer_channel"),
                Outcome.of(row.getString("outcome")).orElse(null),
                key == null ? null : SealedText.open(key, id, ANSWER, row.getBytes("answer_sealed")),
                row.getLong("version"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
