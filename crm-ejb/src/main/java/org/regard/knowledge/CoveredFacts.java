package org.regard.knowledge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.regard.boundary.BoundarySet;
import org.regard.customer.Opening.Opened;
import org.regard.platform.Database;
import org.regard.policy.Category;

/**
 * Facts that a new boundary covers are erased in the transaction that sets it, with their look-ups. What is held ends,
 * hidden, and goes when the hold does.
 */
@Dependent
public class CoveredFacts {

    private final Database database;

    @Inject
    public CoveredFacts(Database database) {
        this.database = database;
    }

    /** Opens this one customer's values, counts those that are covered, and erases them when it is time. */
    public void onBoundary(@Observes BoundarySet set) {
        var customer = set.customer();
        var all = new KnownTexts(database)
                .of(customer, set.key(), set.opened().scope().policy()).stream()
                        .filter(one -> set.covers(one.category(), one.value()))
                        .toList();
        var held = all.stream().filter(KnownTexts.Text::held).toList();
        var covered = all.stream().filter(one -> !one.held()).toList();
        covered.forEach(one -> set.found(mayRead(set.opened(), one.category())));
        if (set.isErasing() && !covered.isEmpty()) {
            var ids = covered.stream().map(KnownTexts.Text::fact).toList();
            database.run("delete from customer_lookup where customer_id = ? and fact_id = any (?)", customer, ids);
            database.run("delete from fact where customer_id = ? and id = any (?)", customer, ids);
        }
        if (set.isErasing() && !held.isEmpty()) {
            endToday(customer, held.stream().map(KnownTexts.Text::fact).toList());
        }
    }

    /**
     * What a hold keeps ends now: nobody sees it any more, and it goes with the sweep after the hold. What has lost its permission is
     * hidden and goes for that.
     */
    private void endToday(UUID customer, List<UUID> held) {
        database.run(
                """
                update fact set ends_on = least(ends_on, today_here()), version = version + 1
                where customer_id = ? and id = any (?) and (category <> all ((select by_permission from policy_current)::text[])
                  or permitted(customer_id, category))""",
                customer,
                held);
    }

    private static boolean mayRead(Opened opened, Category category) {
        return category != null
                && category.audience().stream()
                        .anyMatch(one -> opened.scope().roles().contains(one.role())
                                && one.reach().compareTo(opened.near()) <= 0);
    }
}
