package org.regard.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.platform.Setting;
import org.regard.policy.Category;

/**
 * Facts of a category that leans on permission which nobody permits (GDPR Art. 6(1)(a), 7(3), 17(1)(b)). Row security hides them at
 * once. After a withdrawal they are due at once, and only a hold can have kept them until now; where a new version of the policy asks for
 * a permission that nobody was asked for before, somebody has some days to ask the customers first.
 */
final class Unpermitted {

    private static final String NOBODY_PERMITS =
            """
            from fact f where f.category = any (?::text[]) and f.state = 'known' and (f.ends_on is null or f.ends_on > ?)
              and not exists (select from permission p
                where p.customer_id = f.customer_id and p.category = f.category and p.withdrawn_at is null)""";

    private static final String WITHDRAWN =
            " and (f.customer_id, f.category) in (select w.customer_id, w.category from permission w"
                    + " where w.category = any (?::text[]) and w.withdrawn_at is not null)";

    private static final String NEVER_GIVEN =
            " and not exists (select from permission w where w.customer_id = f.customer_id and w.category = f.category)";

    /** Since when a category leans on permission that rested on something else in a version of before. */
    private static final String CHANGED =
            """
            select c.code, min(p.published_at)::date as since
            from (select k.code, max(v.published_at) as before from policy_current n
                join policy_category k on k.policy = n.version and k.ground = 'permission' and not k.never_kept
                join policy_category o on o.code = k.code and o.ground <> 'permission' and not o.never_kept
                join policy v on v.version = o.policy and v.status = 'retired'
              group by 1) c
              join policy p on p.status <> 'draft' and p.published_at > c.before
            group by 1""";

    private final Database database;

    Unpermitted(Database database) {
        this.database = database;
    }

    private record Changed(String category, LocalDate since) {}

    /** Days in which customers may be asked for a permission that a new version of the policy asks for. */
    static int days() {
        return Setting.PERMISSION_DAYS.value().map(Integer::parseInt).orElseThrow();
    }

    /**
     * Those that go now. Cost: the withdrawn permissions and what was kept despite them; a range of an index for each
     * category whose ground was changed to permission, none where it always was.
     */
    List<DueFacts.Source> due(Scope house) {
        var all = house.policy().categories().stream()
                .filter(Category::needsPermission)
                .map(Category::code)
                .toList();
        var sources = new ArrayList<DueFacts.Source>();
        sources.add(new DueFacts.Source("no-permission", NOBODY_PERMITS + WITHDRAWN, List.of(all, house.today(), all)));
        var over = changed(house, true);
        if (!over.isEmpty()) {
            sources.add(
                    new DueFacts.Source("no-permission", NOBODY_PERMITS + NEVER_GIVEN, List.of(over, house.today())));
        }
        return sources;
    }

    /** Those for which the customers may still be asked, by category. */
    Map<String, Long> asked(Scope house) {
        var asked = new TreeMap<String, Long>();
        var open = changed(house, false);
        if (!open.isEmpty()) {
            database.list(
                    "select f.category, count(*) " + NOBODY_PERMITS + NEVER_GIVEN + " group by 1",
                    row -> asked.put(row.getString(1), row.getLong(2)),
                    open,
                    house.today());
        }
        return asked;
    }

    private List<String> changed(Scope house, boolean over) {
        var last = house.today().minusDays(days());
        return database.list(CHANGED, row -> new Changed(row.getString(1), row.getObject(2, LocalDate.class))).stream()
                .filter(one -> over != one.since().isAfter(last))
                .map(Changed::category)
                .toList();
    }
}
