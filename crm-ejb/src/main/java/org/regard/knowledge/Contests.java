package org.regard.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/**
 * The customer says that something is not right: it is marked with the day wherever it is shown, until it is corrected (the old value
 * is erased) or confirmed, with its day (GDPR Art. 5(1)(d), 16).
 */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Contests {

    private Opening opening;
    private Scopes scopes;
    private Database database;

    protected Contests() {}

    @Inject
    public Contests(Opening opening, Scopes scopes, Database database) {
        this.opening = opening;
        this.scopes = scopes;
        this.database = database;
    }

    /** Marks a fact as contested from today. Whoever hears it may, also where they only read. */
    public void contest(UUID customer, UUID fact, Look look) {
        mark(customer, fact, look, Act.CONTEST, "contested_on = coalesce(contested_on, ?)");
    }

    /** Marks a fact as right, as of today; what was contested is settled. */
    public void confirm(UUID customer, UUID fact, Look look) {
        mark(customer, fact, look, Act.CONFIRM, "contested_on = null, confirmed_on = ?");
    }

    private void mark(UUID customer, UUID fact, Look look, Act act, String set) {
        var opened = opening.open(customer, look);
        var category = seen(customer, fact).orElseThrow(() -> opening.deny(opened, Refusal.absent("fact.absent")));
        opening.journal(opened, act, List.of(category));
        scopes.enterAsHouse("directory-care");
        database.run(
                "update fact set version = version + 1, " + set + " where customer_id = ? and id = ?",
                opened.scope().today(),
                customer,
                fact);
        scopes.enter(look, customer);
    }

    /** The category of a known fact that the look shows. */
    private Optional<String> seen(UUID customer, UUID fact) {
        return database.one(
                "select category from fact where customer_id = ? and id = ? and state = 'known'",
                row -> row.getString(1),
                customer,
                fact);
    }
}
