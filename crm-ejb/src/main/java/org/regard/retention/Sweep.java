package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.policy.Category;

/**
 * Lets go of what has ended: facts on their own last day or their category's, and customers whose last contact lies too far
 * back. Row security hid all of it from the first moment; this makes the disk agree. Range deletes over indexes, a batch a
 * transaction, so that a crash loses a batch and repeats none.
 */
@Dependent
public class Sweep {

    static final int FACTS = 5_000;
    static final int CUSTOMERS = 500;
    private static final String PURPOSE = "directory-care";

    private static final String OWN_END =
            """
            with ended as (
              delete from fact f using (select customer_id, id from fact where ends_on <= ? limit ?) e
              where f.customer_id = e.customer_id and f.id = e.id returning f.customer_id, f.id)
            delete from customer_lookup l using ended where l.customer_id = ended.customer_id and l.fact_id = ended.id""";

    private static final String CATEGORY_END =
            """
            with ended as (
              delete from fact f using
                (select customer_id, id from fact where category = ? and kept_since <= ? limit ?) e
              where f.customer_id = e.customer_id and f.id = e.id returning f.customer_id, f.id)
            delete from customer_lookup l using ended where l.customer_id = ended.customer_id and l.fact_id = ended.id""";

    private static final String GONE =
            """
            select id from customer c where seen_on <= ? and not exists (
              select from fact f where f.customer_id = c.id and f.category = any (?)) limit ?""";

    private final Database database;
    private final Scopes scopes;
    private final Erasures erasures;

    @Inject
    public Sweep(Database database, Scopes scopes, Erasures erasures) {
        this.database = database;
        this.scopes = scopes;
        this.erasures = erasures;
    }

    /** One batch, in the transaction of its caller; answers whether there may be more. */
    public boolean step() {
        var house = scopes.enterAsHouse(PURPOSE);
        if (!alone()) {
            return false;
        }
        return ownEnds(house.today()) || categoryEnds(house) || customers(house);
    }

    private boolean ownEnds(LocalDate today) {
        var more = database.one("select exists (select from fact where ends_on <= ?)", row -> row.getBoolean(1), today)
                .orElse(false);
        if (more) {
            database.run(OWN_END, today, FACTS);
        }
        return more;
    }

    private boolean categoryEnds(Scope house) {
        for (var category : house.policy().categories()) {
            if (category.keepMonths().isPresent() && categoryEnds(category, house.today())) {
                return true;
            }
        }
        return false;
    }

    private boolean categoryEnds(Category category, LocalDate today) {
        var before = today.minusMonths(category.keepMonths().orElseThrow());
        var more = database.one(
                        "select exists (select from fact where category = ? and kept_since <= ?)",
                        row -> row.getBoolean(1),
                        category.code(),
                        before)
                .orElse(false);
        if (more) {
            database.run(CATEGORY_END, category.code(), before, FACTS);
        }
        return more;
    }

    /** A customer stays, hidden, while a fact that the law makes us keep still runs (GDPR Art. 17(3)(b)). */
    private boolean customers(Scope house) {
        var before = house.today().minusMonths(house.policy().customerMonths());
        var byLaw = house.policy().categories().stream()
                .filter(category -> category.ground().equals("legal-obligation"))
                .map(Category::code)
                .toList();
        List<UUID> gone = database.list(GONE, row -> row.getObject(1, UUID.class), before, byLaw, CUSTOMERS);
        return erasures.erase(gone, house) > 0;
    }

    /** One sweep at a time, on any number of nodes; the lock ends with the transaction. */
    private boolean alone() {
        return database.one("select pg_try_advisory_xact_lock(7103)", row -> row.getBoolean(1))
                .orElse(false);
    }
}
