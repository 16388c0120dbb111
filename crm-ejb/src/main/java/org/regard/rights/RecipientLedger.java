package org.regard.rights;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;

/** Who outside was given what, and what they have to be told (GDPR Art. 19); its callers hold the scope. */
@Dependent
public class RecipientLedger {

    public static final String CORRECTED = "corrected";
    public static final String ERASED = "erased";
    public static final String RESTRICTED = "restricted";

    static final int RECIPIENT = 1;

    // Most customers' data went to nobody: then this touches one index and writes nothing.
    private static final String OWE =
            """
            insert into recipient_notice (customer_id, id, passed_id, why, categories, owed_since)
            select p.customer_id, gen_random_uuid(), p.id, ?, array(select unnest(p.categories) intersect select unnest(?::text[])), ?
            from passed_on p where p.customer_id = ? and p.categories && ?::text[]
              and not exists (select from recipient_notice n where n.customer_id = p.customer_id and n.passed_id = p.id
                and n.told_at is null and n.why = ? and n.categories @> array(select unnest(p.categories) intersect select unnest(?::text[])))""";

    private static final String OWE_ALL =
            """
            insert into recipient_notice (customer_id, id, passed_id, why, categories, owed_since)
            select p.customer_id, gen_random_uuid(), p.id, ?, p.categories, ? from passed_on p where p.customer_id = ?""";

    private final Database database;

    @Inject
    public RecipientLedger(Database database) {
        this.database = database;
    }

    /** Whoever was given one of these categories has to be told. */
    public void owe(UUID customer, Collection<String> categories, String why, LocalDate today) {
        database.run(OWE, why, categories, today, customer, categories, why, categories);
    }

    /** Whoever was given anything has to be told. */
    public void oweAll(UUID customer, String why, LocalDate today) {
        database.run(OWE_ALL, why, today, customer);
    }

    /** All who were given something, the newest first. */
    public List<RecipientView> of(UUID customer, DataKey key) {
        var notices = notices(customer);
        return database.list(
                """
                select p.*, c.name from passed_on p left join colleague c on c.id = p.passed_by
                where p.customer_id = ? order by p.passed_on desc, p.id desc""",
                row -> view(row, key, notices),
                customer);
    }

    private static RecipientView view(ResultSet row, DataKey key, Map<UUID, List<RecipientView.Notice>> notices)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new RecipientView(
                id,
                SealedText.open(key, id, RECIPIENT, row.getBytes("recipient_sealed")),
                List.of((String[]) row.getArray("categories").getArray()),
                row.getString("purpose"),
                row.getObject("passed_on", LocalDate.class),
                row.getString("name"),
                notices.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<RecipientView.Notice>> notices(UUID customer) {
        var notices = new HashMap<UUID, List<RecipientView.Notice>>();
        database.list(
                "select * from recipient_notice where customer_id = ? order by owed_since",
                row -> notices.computeIfAbsent(row.getObject("passed_id", UUID.class), none -> new ArrayList<>())
                        .add(notice(row)),
                customer);
        return notices;
    }

    private static RecipientView.Notice notice(ResultSet row) throws SQLException {
        var told = row.getTimestamp("told_at");
        Instant toldAt = told == null ? null : told.toInstant();
        return new RecipientView.Notice(
                row.getObject("id", UUID.class),
                row.getString("why"),
                List.of((String[]) row.getArray("categories").getArray()),
                row.getObject("owed_since", LocalDate.class),
                toldAt,
                row.getString("told_channel"));
    }
}
