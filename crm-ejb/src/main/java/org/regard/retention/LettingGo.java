package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regard.customer.Stays;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.policy.Category;

/** Takes one batch of what a run has collected. What was put right, renewed, met or held since then stays. */
@Dependent
public class LettingGo {

    static final int FACTS = 10_000;
    static final int CUSTOMERS = 500;

    /** A fact in the version that was collected, and what led to it; row security keeps what is held. */
    private static final String TAKE =
            """
            with d as materialized (
              select customer_id, fact_id, version, category, reason from retention_due where run_id = ? and n > ? and n <= ?),
            gone as (
              delete from fact f using d where f.customer_id = d.customer_id and f.id = d.fact_id and f.version = d.version
              returning f.customer_id, f.id, f.category, d.reason),
            led as (
              delete from customer_lookup l using gone where l.customer_id = gone.customer_id and l.fact_id = gone.id)
            select id, category, reason from gone""";

    private final Database database;
    private final RunStore runs;
    private final DueCustomers customers;
    private final Erasures erasures;

    @Inject
    public LettingGo(Database database, RunStore runs, DueCustomers customers, Erasures erasures) {
        this.database = database;
        this.runs = runs;
        this.customers = customers;
        this.erasures = erasures;
    }

    private record Gone(UUID id, String category, String reason) {}

    void facts(RunStore.Taken run) {
        var until = Math.min(run.done() + FACTS, run.dueFacts());
        // A list of some thousands meets a large table: the planner must not walk the whole table for them.
        database.one(
                "select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)",
                row -> 1);
        var gone = database.list(
                TAKE,
                row -> new Gone(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                run.id(),
                run.done(),
                until);
        gone.stream()
                .collect(Collectors.groupingBy(
                        Gone::reason, Collectors.groupingBy(Gone::category, TreeMap::new, Collectors.counting())))
                .forEach((reason, many) -> runs.counts(run.id(), "fact", reason, many));
        runs.moved(run, until, run.root().with(gone.stream().map(Gone::id).toList()));
    }

    /** Customers whose time is over: who stays by law alone keeps what the law is about, and nothing else. */
    void customers(RunStore.Taken run, Scope house) {
        var until = Math.min(run.done() + CUSTOMERS, run.due());
        var due = customers.due(run.id(), run.done(), until, house);
        var staying = customers.staying(due, house);
        var go = due.stream().filter(one -> !staying.containsKey(one)).toList();
        var gone = new ArrayList<UUID>(go);
        gone.addAll(database.list(
                "select id from fact where customer_id = any (?::uuid[])", row -> row.getObject(1, UUID.class), go));
        runs.counts(run.id(), "fact", "customer-end", customers.facts(go));
        runs.counts(run.id(), "customer", "customer-end", Map.of("", (long) erasures.erase(go, house)));
        var rest = rest(
                staying.entrySet().stream()
                        .filter(one -> one.getValue().stream().noneMatch(Stays::wholly))
                        .map(Map.Entry::getKey)
                        .toList(),
                house);
        runs.counts(
                run.id(),
                "fact",
                "customer-end",
                rest.stream().collect(Collectors.groupingBy(Gone::category, Collectors.counting())));
        gone.addAll(rest.stream().map(Gone::id).toList());
        runs.moved(run, until, run.root().with(gone));
    }

    private List<Gone> rest(List<UUID> byLaw, Scope house) {
        return database.list(
                """
                with gone as (delete from fact where customer_id = any (?::uuid[]) and category <> all (?) returning customer_id, id, category),
                led as (delete from customer_lookup l using gone where l.customer_id = gone.customer_id and l.fact_id = gone.id)
                select id, category from gone""",
                row -> new Gone(row.getObject(1, UUID.class), row.getString(2), "customer-end"),
                byLaw,
                house.policy().categories().stream()
                        .filter(category -> category.ground().equals("legal-obligation"))
                        .map(Category::code)
                        .toList());
    }
}
