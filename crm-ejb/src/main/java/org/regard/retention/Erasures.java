package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.regard.customer.NameIndex;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.retention.gone.Elsewhere;

/**
 * Erases customers wholly: their row, key, names, facts, look-ups. What the journal keeps are ids; reasons in it were sealed
 * under the key that is destroyed here. Set-based, in the transaction of its caller.
 */
@Dependent
public class Erasures {

    private final Database database;
    private final Journal journal;

    @Inject
    public Erasures(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * @param house a scope of the house: no colleague erases by hand around the rules
     * @return how many customers were there to erase
     */
    public int erase(Collection<UUID> customers, Scope house) {
        if (customers.isEmpty()) {
            return 0;
        }
        var words = database.list(
                "select distinct token from customer_name where customer_id = any (?)",
                row -> row.getString(1),
                customers);
        Elsewhere.inThisTransaction(database);
        int erased = database.run("delete from customer where id = any (?)", customers);
        if (!words.isEmpty()) {
            new NameIndex(database).forgetUnused(words);
        }
        journal.saw(house, Act.ERASE, List.copyOf(customers), List.of());
        return erased;
    }
}
