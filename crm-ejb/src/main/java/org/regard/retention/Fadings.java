package org.regard.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.knowledge.Facts;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** What fades, for whoever looks after the customers: renew it with a reason, or let it go at once. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD})
public class Fadings {

    static final int MOST = 200;

    /** Begins with the customers of one colleague, which an index finds; row security says the same once more. */
    private static final String MINE =
            """
            select c.id, c.called_name, d.fact_id, d.category, f.told_on, d.proposed_on, d.goes_on,
              (select max(r.read_on) from last_read r where r.customer_id = c.id and r.category = d.category
                 and r.purpose <> all (?)) as last_used
            from customer c join fading d on d.customer_id = c.id
              left join fact f on f.customer_id = d.customer_id and f.id = d.fact_id
            where (c.manager_id = ? or c.deputy_id = ?) and d.renewed_on is null""";

    private Scopes scopes;
    private Opening opening;
    private Journal journal;
    private Database database;
    private Facts facts;

    protected Fadings() {}

    @Inject
    public Fadings(Scopes scopes, Opening opening, Journal journal, Database database, Facts facts) {
        this.scopes = scopes;
        this.opening = opening;
        this.journal = journal;
        this.database = database;
        this.facts = facts;
    }

    /** What fades of my customers, the next to go first; names are shown, so it is journalled. */
    public List<FadingFact> mine(Look look) {
        var scope = scopes.enter(look);
        var found = mine(scope, " order by d.goes_on, c.called_name limit " + MOST);
        if (!found.isEmpty()) {
            var shown = found.stream().map(FadingFact::customer).distinct().toList();
            journal.saw(scope, Act.FADING, shown, List.of());
        }
        return found;
    }

    /** It stays, and why; a confirmed one counts from that day as told anew. */
    public void renew(UUID customer, UUID fact, Renewal renewal, Look look) {
        var opened = opening.open(customer, look);
        var scope = opened.scope();
        var fading = fading(opened, customer, fact);
        renewal.refuse(fading, scope.today()).ifPresent(no -> {
            throw no.asException();
        });
        if (renewal.why() == Renewal.Why.CONFIRMED && !confirm(fact, customer, renewal.confirmedOn())) {
            throw opening.deny(opened, Refusal.forbidden("fading.not-yours-to-confirm"));
        }
        database.run(
                """
                update fading set renewed_on = ?, renewed_by = ?, why = ?
                where customer_id = ? and fact_id = ? and renewed_on is null""",
                scope.today(),
                scope.colleague(),
                renewal.why().code(),
                customer,
                fact);
        opening.journal(opened, Act.RENEW, List.of(fading.category()));
    }

    /** Gone at once; it cannot be undone. */
    public void letGo(UUID customer, UUID fact, Look look) {
        fading(opening.open(customer, look), customer, fact);
        facts.forget(customer, fact, look);
    }

    private FadingFact fading(Opening.Opened opened, UUID customer, UUID fact) {
        return mine(opened.scope(), " and d.customer_id = ? and d.fact_id = ?", customer, fact).stream()
                .findFirst()
                .orElseThrow(() -> opening.deny(opened, Refusal.absent("fading.absent")));
    }

    /** Row security lets it through for whoever may write this category. */
    private boolean confirm(UUID fact, UUID customer, LocalDate day) {
        return database.run(
                        """
                        update fact set told_on = ?, kept_since = greatest(kept_since, ?), version = version + 1
                        where customer_id = ? and id = ?""",
                        day,
                        day,
                        customer,
                        fact)
                == 1;
    }

    private List<FadingFact> mine(Scope scope, String rest, Object... values) {
        var all = new java.util.ArrayList<Object>(List.of(UseRules.NO_USE, scope.colleague(), scope.colleague()));
        all.addAll(List.of(values));
        return database.list(MINE + rest, Fadings::read, all.toArray());
    }

    private static FadingFact read(ResultSet row) throws SQLException {
        return new FadingFact(
                row.getObject("id", UUID.class),
                row.getString("called_name"),
                row.getObject("fact_id", UUID.class),
                row.getString("category"),
                row.getObject("told_on", LocalDate.class),
                row.getObject("last_used", LocalDate.class),
                row.getObject("proposed_on", LocalDate.class),
                row.getObject("goes_on", LocalDate.class));
    }
}
