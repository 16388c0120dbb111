package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.regard.customer.Stays;
import org.regard.platform.Database;

/** Who stays although their time is over, and why: the law, a hold, their people, and what other rooms bring. */
@Dependent
public class Staying {

    private static final String HELD =
            """
            select c.id from unnest(?::uuid[]) as c(id) where exists (select from hold h
              where h.lifted_on is null and h.ends_on > ? and (h.customer_id is null or h.customer_id = c.id)
                and (h.customer_id = c.id and h.category is null and h.import_job is null or exists (
                  select from fact f where f.customer_id = c.id and (h.category is null or h.category = f.category)
                    and (h.import_job is null or h.import_job = f.import_job))))""";

    /** While a fact that the law makes us keep still runs (GDPR Art. 17(3)(b)). */
    private static final String BY_LAW =
            """
            select distinct f.customer_id from fact f join policy_current p on true
              join policy_category k on k.policy = p.version and k.code = f.category
            where f.customer_id = any (?::uuid[]) and k.ground = 'legal-obligation'
              and (f.ends_on is null or f.ends_on > ?)""";

    /** An organisation stays while one of its people does: taking it would tear their affiliation. */
    private static final String PEOPLE =
            """
            select distinct a.organisation_id from affiliation a join customer c on c.id = a.customer_id
              join policy_current p on true
            where a.organisation_id = any (?::uuid[]) and c.seen_on > ?::date - make_interval(months => p.customer_months)""";

    private final List<Stays> reasons = new ArrayList<>();

    @Inject
    public Staying(Database database, @Any Instance<Stays> others) {
        this(database, (Iterable<Stays>) others);
    }

    public Staying(Database database, Iterable<Stays> others) {
        reasons.add(new Asked(database, "hold", HELD, true));
        reasons.add(new Asked(database, "law", BY_LAW, false));
        reasons.add(new Asked(database, "people", PEOPLE, true));
        others.forEach(reasons::add);
    }

    /**
     * Those of them who stay, with every reason; who is not in the answer may go. One question for each reason. Its caller has
     * entered as the house.
     */
    public Map<UUID, List<Stays>> among(Collection<UUID> customers, LocalDate today) {
        var stay = new HashMap<UUID, List<Stays>>();
        if (!customers.isEmpty()) {
            for (var reason : reasons) {
                reason.among(customers, today)
                        .forEach(customer -> stay.computeIfAbsent(customer, none -> new ArrayList<>())
                                .add(reason));
            }
        }
        return stay;
    }

    private record Asked(Database database, String reason, String sql, boolean wholly) implements Stays {

        @Override
        public java.util.Set<UUID> among(Collection<UUID> customers, LocalDate today) {
            return java.util.Set.copyOf(database.list(sql, row -> row.getObject(1, UUID.class), customers, today));
        }
    }
}
