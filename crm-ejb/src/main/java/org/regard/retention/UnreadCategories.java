package org.regard.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.policy.Category;
import org.regard.policy.Role;

/** Categories that nobody reads: proposed to the steward for removal from the policy. No customer is read. */
@Stateless
@RolesAllowed({Role.STEWARD, Role.LEAD})
public class UnreadCategories {

    /** Counted up to here; beyond, the page says "more than". */
    public static final int COUNTED = 10_000;

    private Scopes scopes;
    private Database database;

    protected UnreadCategories() {}

    @Inject
    public UnreadCategories(Scopes scopes, Database database) {
        this.scopes = scopes;
        this.database = database;
    }

    /**
     * One of them.
     *
     * @param lastUsed null when nobody ever did
     * @param facts how many are kept, counted up to {@link #COUNTED}
     */
    public record Unread(Category category, LocalDate lastUsed, long facts) {}

    /** Cost: one short range of an index for each category that nobody has used for its months. */
    public List<Unread> unread(Look look) {
        scopes.enter(look);
        var house = scopes.enterAsHouse(Sweep.PURPOSE);
        var used = used();
        var found = house.policy().categories().stream()
                .filter(category -> !category.neverKept() && FadingFacts.isFree(category))
                .filter(category -> unused(used.get(category.code()), category, house.today()))
                .map(category -> new Unread(category, used.get(category.code()), facts(category, house.today())))
                .filter(unread -> unread.facts() > 0)
                .toList();
        scopes.enter(look);
        return found;
    }

    private static boolean unused(LocalDate last, Category category, LocalDate today) {
        return last == null || !last.isAfter(before(category, today));
    }

    private static LocalDate before(Category category, LocalDate today) {
        return today.minusMonths(category.fadingMonths().orElse(UseRules.UNREAD_MONTHS));
    }

    private Map<String, LocalDate> used() {
        var used = new HashMap<String, LocalDate>();
        database.list(
                "select category, max(read_on) from category_read where purpose <> all (?) group by 1",
                row -> used.put(row.getString(1), row.getObject(2, LocalDate.class)),
                UseRules.NO_USE);
        return used;
    }

    /** Only those that were there long enough to be used. */
    private long facts(Category category, LocalDate today) {
        return database.one(
                        "select count(*) from (select from fact where category = ? and kept_since <= ? limit ?) as kept",
                        row -> row.getLong(1),
                        category.code(),
                        before(category, today),
                        COUNTED)
                .orElseThrow();
    }
}
