package org.regard.duplicate;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.regard.platform.Database;

/**
 * Finds the pairs that share a composite key and are alike enough: one set-based statement for each slice of the keys, never a
 * look for each customer. Keys that very many share (a name that half the town bears) find nobody.
 */
final class PairSearch {

    /** The keys are worked through in so many slices, so that no transaction takes long. */
    static final int SLICES = 8;

    private static final int MOST_TOGETHER = 60;

    private static final String FIND =
            """
            with key as (
              select unnest(keys) as key, customer_id from customer_match
            ), block as (
              select array_agg(customer_id order by customer_id) as who from key where key.key & ? = ?
              group by key having count(*) between 2 and ?
            ), pair as (
              select distinct a.id as a, b.id as b
              from block, unnest(who) with ordinality as a(id, at), unnest(who) with ordinality as b(id, at) where a.at < b.at
            ), alike as (
              select a, b, x.contacts && y.contacts as shared, %s,
                %s
              from pair join customer_match x on x.customer_id = a join customer_match y on y.customer_id = b
              where x.kind = y.kind
            ), weighed as (
              select a, b, %s as name, %s + case when shared then %s else 0 end as beside from alike where not (%s)
            ), found as (
              insert into duplicate (customer_id, other_id, score, found_at)
              select a, b, name + beside, ? from weighed where name + beside >= ? and beside >= ?
              on conflict (customer_id, other_id) do nothing
              returning 1)
            select (select count(*) from pair), (select count(*) from found)"""
                    .formatted(
                            Likeness.columns(),
                            Different.COLUMNS,
                            Likeness.NAME.sql(),
                            String.join(
                                    " + ",
                                    Likeness.BORN.sql(),
                                    Likeness.POSTCODE.sql(),
                                    Likeness.STREET.sql(),
                                    Likeness.CITY.sql()),
                            Likeness.SHARED_CONTACT,
                            Arrays.stream(Different.values())
                                    .map(Different::sql)
                                    .collect(Collectors.joining(" or ")));

    private final Database database;

    PairSearch(Database database) {
        this.database = database;
    }

    /** @param pairs compared in this slice; @param found new ones among them */
    record Slice(long pairs, int found) {}

    Slice find(int slice, Instant now) {
        // A sort in memory instead of on the disk; given back when the transaction ends.
        database.one(
                "select set_config('work_mem', '64MB', true), set_config('jit', 'off', true), set_config('plan_cache_mode', 'auto', true)",
                row -> true);
        return database.one(
                        FIND,
                        row -> new Slice(row.getLong(1), row.getInt(2)),
                        SLICES - 1L,
                        (long) slice,
                        MOST_TOGETHER,
                        now,
                        Likeness.ENOUGH,
                        Likeness.BESIDE_THE_NAME)
                .orElseThrow();
    }
}
