package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.policy.Category;

/**
 * Which facts have ended by the policy in force: for the preview they are counted, for a run they are collected, after a run
 * they are looked for. One condition for each reason, each served by its index.
 */
@Dependent
public class DueFacts {

    private static final String OWN_END = "from fact f where f.ends_on <= ?";
    private static final String CATEGORY_END =
            "from fact f where f.category = ? and f.kept_since <= ? and (f.ends_on is null or f.ends_on > ?)";
    private static final String NOT_KEPT = "from fact f where f.category = ? and (f.ends_on is null or f.ends_on > ?)";
    private static final String FADED =
            """
            from fact f join fading d on d.customer_id = f.customer_id and d.fact_id = f.id
            where d.goes_on <= ? and d.renewed_on is null and (f.ends_on is null or f.ends_on > ?)""";
    static final String HELD = "(select any_hold()) and held(f.customer_id, f.category, f.import_job)";

    /** Steps from category to category through the index: as many look-ups as there are categories. */
    private static final String CATEGORIES =
            """
            with recursive kept(category) as (
              (select category from fact order by category limit 1)
              union all
              select (select f.category from fact f where f.category > kept.category order by f.category limit 1)
              from kept where kept.category is not null)
            select category from kept where category is not null""";

    private static final String COLLECT =
            """
            insert into retention_due (run_id, n, customer_id, fact_id, version, category, reason)
            select ?, ? + row_number() over (), f.customer_id, f.id, f.version, f.category, ? %s and not (%s)""";

    private final Database database;
    private final Unpermitted unpermitted;

    @Inject
    public DueFacts(Database database) {
        this.database = database;
        this.unpermitted = new Unpermitted(database);
    }

    /**
     * Facts that are due for one reason.
     *
     * @param goes those that the sweep lets go
     * @param held those that a hold keeps
     */
    public record Count(String category, String reason, long goes, long held) {}

    /**
     * Why facts are due, and how they are found.
     *
     * @param sql {@code from fact f …}; its parameters are bound
     */
    record Source(String reason, String sql, List<Object> values) {}

    /** Counts by category and reason; cost: a range of an index for each reason, as long as what is due. */
    List<Count> counts(Scope house) {
        var found = new ArrayList<Count>();
        for (var source : sources(house)) {
            found.addAll(database.list(
                    "select f.category, count(*) filter (where not (" + HELD + ")), count(*) filter (where " + HELD
                            + ") " + source.sql() + " group by 1 order by 1",
                    row -> new Count(row.getString(1), source.reason(), row.getLong(2), row.getLong(3)),
                    source.values().toArray()));
        }
        return found;
    }

    /** The same when anything is held at all; nothing otherwise, without looking. */
    List<Count> held(Scope house) {
        var any = database.one("select any_hold()", row -> row.getBoolean(1)).orElse(false);
        return any ? counts(house) : List.of();
    }

    /** Writes what is due into the run's list, after the place that it has reached; answers the last place. */
    long collect(UUID run, long after, Scope house) {
        long n = after;
        for (var source : sources(house)) {
            var values = new ArrayList<Object>(List.of(run, n, source.reason()));
            values.addAll(source.values());
            n += database.run(COLLECT.formatted(source.sql(), HELD), values.toArray());
        }
        return n;
    }

    private List<Source> sources(Scope house) {
        var today = house.today();
        var sources = new ArrayList<Source>();
        sources.add(new Source("own-end", OWN_END, List.of(today)));
        sources.add(new Source("unread", FADED, List.of(today, today)));
        sources.addAll(unpermitted.due(house));
        for (var code : database.list(CATEGORIES, row -> row.getString(1))) {
            var kept = house.policy().category(code).filter(one -> !one.neverKept());
            if (kept.isEmpty()) {
                sources.add(new Source("not-kept", NOT_KEPT, List.of(code, today)));
            } else if (kept.get().keepMonths().isPresent()) {
                sources.add(new Source("category-end", CATEGORY_END, List.of(code, before(kept.get(), today), today)));
            }
        }
        return sources;
    }

    private static LocalDate before(Category category, LocalDate today) {
        return today.minusMonths(category.keepMonths().orElseThrow());
    }

    /**
     * Looks at every fact that is there, past all indexes, for one that has ended and is not held.
     *
     * @return what was looked at and what was found
     */
    Proof.Scan scan(Scope house) {
        var ends = house.policy().categories().stream()
                .filter(category -> !category.neverKept())
                .toList();
        return database.one(
                        """
                        select count(*), count(*) filter (where
                            (f.ends_on <= ? or e.code is null or f.kept_since <= e.before) and not (%s))
                        from fact f left join unnest(?::text[], ?::date[]) as e(code, before) on e.code = f.category"""
                                .formatted(HELD),
                        row -> new Proof.Scan("fact", row.getLong(1), row.getLong(2)),
                        house.today(),
                        ends.stream().map(Category::code).toList(),
                        ends.stream()
                                .map(one -> one.keepMonths().isPresent()
                                        ? before(one, house.today()).toString()
                                        : null)
                                .toList())
                .orElseThrow();
    }

    /** Proposals whose time is over and whose facts are still there. */
    Proof.Scan scanFading(Scope house) {
        return database.one(
                        """
                        select count(*), count(*) filter (where d.goes_on <= ? and d.renewed_on is null and not (%s))
                        from fading d join fact f on f.customer_id = d.customer_id and f.id = d.fact_id"""
                                .formatted(HELD),
                        row -> new Proof.Scan("fading", row.getLong(1), row.getLong(2)),
                        house.today())
                .orElseThrow();
    }

    /** Facts that lean on a permission which nobody gave, or not any more. */
    Proof.Scan scanPermissions(Scope house) {
        long looked = 0;
        long found = 0;
        for (var source : unpermitted.due(house)) {
            var count = database.one(
                            "select count(*), count(*) filter (where not (" + HELD + ")) " + source.sql(),
                            row -> new long[] {row.getLong(1), row.getLong(2)},
                            source.values().toArray())
                    .orElseThrow();
            looked += count[0];
            found += count[1];
        }
        return new Proof.Scan("permission", looked, found);
    }

    /** What is hidden already and goes when nobody gives its permission within the days of grace: category and how many. */
    Map<String, Long> asked(Scope house) {
        return unpermitted.asked(house);
    }

    /** Exact look-ups that lead to no fact any more. */
    Proof.Scan scanLookups() {
        return database.one(
                        """
                        select count(*), count(*) filter (where l.fact_id is not null and f.id is null)
                        from customer_lookup l left join fact f on f.customer_id = l.customer_id and f.id = l.fact_id""",
                        row -> new Proof.Scan("customer_lookup", row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }
}
