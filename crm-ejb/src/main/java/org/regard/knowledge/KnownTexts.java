package org.regard.knowledge;

import java.util.List;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.sealing.DataKey;

/** The kept values of one customer, opened, for rules that have to look at all of them; in the scope of the house. */
final class KnownTexts {

    private final Database database;

    KnownTexts(Database database) {
        this.database = database;
    }

    /**
     * One kept value.
     *
     * @param category null when the policy knows it no longer
     * @param held whether a hold keeps it
     */
    record Text(UUID fact, Category category, String value, boolean held) {}

    List<Text> of(UUID customer, DataKey key, Policy policy) {
        return database.list(
                "select id, category, sealed, held(customer_id, category, import_job) from fact where customer_id = ? and state = 'known'",
                row -> {
                    var id = row.getObject(1, UUID.class);
                    return new Text(
                            id,
                            policy.category(row.getString(2)).orElse(null),
                            key.open(id, row.getBytes(3)),
                            row.getBoolean(4));
                },
                customer);
    }
}
