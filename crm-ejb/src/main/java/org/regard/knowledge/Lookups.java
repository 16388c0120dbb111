package org.regard.knowledge;

import java.util.UUID;
import org.regard.platform.Database;
import org.regard.policy.Category;
import org.regard.sealing.KeyedHash;

/** Keeps the keyed hashes by which a findable value leads to its customer, exactly and without the value. */
final class Lookups {

    private final Database database;
    private final KeyedHash hash;

    Lookups(Database database, KeyedHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /** For a fact that was put right. */
    void replace(Category category, UUID customer, UUID fact, String canonical) {
        remove(customer, fact);
        put(category, customer, fact, canonical);
    }

    /** For a new fact. */
    void put(Category category, UUID customer, UUID fact, String canonical) {
        if (category.findable() && canonical != null) {
            var kind = category.type().code();
            database.run(
                    """
                    insert into customer_lookup (customer_id, kind, hash, fact_id) values (?, ?, ?, ?)
                    on conflict do nothing""",
                    customer,
                    kind,
                    hash.of(kind, canonical),
                    fact);
        }
    }

    void remove(UUID customer, UUID fact) {
        database.run("delete from customer_lookup where customer_id = ? and fact_id = ?", customer, fact);
    }
}
