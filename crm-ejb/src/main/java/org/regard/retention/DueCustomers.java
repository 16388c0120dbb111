package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.regard.customer.Stays;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;

/** Customers whose last contact lies further back than the policy says, and why some of them stay. */
@Dependent
public class DueCustomers {

    private static final int CHUNK = 1_000;
    private final Database database;
    private final Staying staying;

    @Inject
    public DueCustomers(Database database, Staying staying) {
        this.database = database;
        this.staying = staying;
    }

    /**
     * What becomes of them.
     *
     * @param goes how many go wholly
     * @param stays how many stay, by their first reason
     * @param all how many customers there are
     */
    record Counts(long all, long goes, Map<String, Long> stays) {}

    static LocalDate before(Scope house) {
        return house.today().minusMonths(house.policy().customerMonths());
    }

    long collect(UUID run, long after, Scope house) {
        return after
                + database.run(
                        """
                        insert into retention_due (run_id, n, customer_id, category, reason)
                        select ?, ? + row_number() over (), id, '', 'customer-end' from customer where seen_on <= ?""",
                        run,
                        after,
                        before(house));
    }

    /** Those of a run's list who are still due: somebody may have met them since. */
    List<UUID> due(UUID run, long after, long until, Scope house) {
        return database.list(
                """
                select c.id from retention_due d join customer c on c.id = d.customer_id
                where d.run_id = ? and d.n > ? and d.n <= ? and c.seen_on <= ?""",
                row -> row.getObject(1, UUID.class),
                run,
                after,
                until,
                before(house));
    }

    Map<UUID, List<Stays>> staying(List<UUID> customers, Scope house) {
        return staying.among(customers, house.today());
    }

    /** Cost: a range of the index by last contact, and each reason once for a thousand of them. */
    Counts counts(Scope house) {
        long goes = 0;
        var stays = new TreeMap<String, Long>();
        var last = new UUID(0, 0);
        for (var some = some(last, house); !some.isEmpty(); some = some(last, house)) {
            last = some.get(some.size() - 1);
            var who = staying(some, house);
            goes += some.size() - who.size();
            who.values().forEach(why -> stays.merge(why.get(0).reason(), 1L, Long::sum));
        }
        long all = database.one("select count(*) from customer", row -> row.getLong(1))
                .orElseThrow();
        return new Counts(all, goes, stays);
    }

    private List<UUID> some(UUID after, Scope house) {
        return database.list(
                "select id from customer where seen_on <= ? and id > ? order by id limit ?",
                row -> row.getObject(1, UUID.class),
                before(house),
                after,
                CHUNK);
    }

    /** How many facts they have, by category. */
    Map<String, Long> facts(List<UUID> customers) {
        var found = new HashMap<String, Long>();
        database.list(
                "select category, count(*) from fact where customer_id = any (?::uuid[]) group by 1",
                row -> found.put(row.getString(1), row.getLong(2)),
                customers);
        return found;
    }
}
