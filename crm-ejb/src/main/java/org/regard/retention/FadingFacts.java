package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.platform.Setting;
import org.regard.policy.Category;

/**
 * Proposes facts that nobody has used for as many months as the policy says, and takes a proposal back when somebody uses the
 * fact after all. Unknowns that we respect (declined, not asked) are never read and do not fade, nor does what the law wants.
 */
@Dependent
public class FadingFacts {

    private static final String UNREAD =
            """
            not exists (select from last_read r where r.customer_id = f.customer_id and r.category = f.category
              and r.purpose <> all (?) and r.read_on > ?)""";

    private static final String PROPOSE =
            """
            insert into fading (customer_id, fact_id, category, proposed_on, goes_on)
            select f.customer_id, f.id, f.category, ?::date, ?::date + ?::int from fact f
            where f.category = ? and f.kept_since <= ? and f.state = 'known' and (f.ends_on is null or f.ends_on > ?)
              and not exists (select from fading d where d.customer_id = f.customer_id and d.fact_id = f.id
                and (d.renewed_on is null or d.renewed_on > ?))
              and %s
            on conflict (customer_id, fact_id) do update set proposed_on = excluded.proposed_on, goes_on = excluded.goes_on,
              renewed_on = null, renewed_by = null, why = null"""
                    .formatted(UNREAD);

    private static final String USED_AFTER_ALL =
            """
            delete from fading d where d.renewed_on is null and (d.category <> all (?) or exists (
              select from last_read r where r.customer_id = d.customer_id and r.category = d.category
                and r.purpose <> all (?) and r.read_on >= d.proposed_on))""";

    private final Database database;

    @Inject
    public FadingFacts(Database database) {
        this.database = database;
    }

    /** Days in which somebody may renew a proposed fact. */
    static int days() {
        return Setting.FADING_DAYS.value().map(Integer::parseInt).orElseThrow();
    }

    /** How many were proposed. Cost: a range of the index by category and date for each category that fades. */
    public int propose(Scope house) {
        var fading =
                house.policy().categories().stream().filter(FadingFacts::fades).toList();
        database.run(USED_AFTER_ALL, fading.stream().map(Category::code).toList(), UseRules.NO_USE);
        int proposed = 0;
        for (var category : fading) {
            proposed += propose(category, house.today());
        }
        return proposed;
    }

    static boolean fades(Category category) {
        return category.fadingMonths().isPresent() && isFree(category);
    }

    /** What the law wants is kept, used or not. */
    static boolean isFree(Category category) {
        return !category.ground().equals("legal-obligation");
    }

    private int propose(Category category, LocalDate today) {
        var before = today.minusMonths(category.fadingMonths().orElseThrow());
        return database.run(
                PROPOSE, today, today, days(), category.code(), before, today, before, UseRules.NO_USE, before);
    }
}
