package org.regard.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.customer.CustomerQueries;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.sealing.Vault;
import org.regard.wording.Spoken;
import org.regard.wording.Spoken.Place;
import org.regard.wording.TextQuestions;

/** Sets, lists and lifts holds: what has to stay for a time although it ended (GDPR Art. 17(3)(e), 18(2)). */
@Stateless
@RolesAllowed({Role.STEWARD, Role.LEAD})
public class Holds {

    private static final String HOLDS =
            """
            select h.*, c.called_name, s.name as by_name from hold h left join customer c on c.id = h.customer_id
              left join colleague s on s.id = h.set_by""";

    private Scopes scopes;
    private Journal journal;
    private Database database;
    private Vault vault;
    private TextQuestions questions;

    protected Holds() {}

    @Inject
    public Holds(Scopes scopes, Journal journal, Database database, Vault vault, TextQuestions questions) {
        this.scopes = scopes;
        this.journal = journal;
        this.database = database;
        this.vault = vault;
        this.questions = questions;
    }

    /** Those in force first, by their end. The names of held customers are shown: journalled. */
    public List<Hold> all(Look look) {
        var scope = scopes.enter(look);
        var found = database.list(HOLDS + " order by h.lifted_on nulls first, h.ends_on desc limit 500", this::read);
        var shown = found.stream()
                .filter(hold -> hold.called() != null)
                .map(Hold::customer)
                .distinct()
                .toList();
        if (!shown.isEmpty()) {
            journal.saw(scope, Act.HOLD, shown, List.of());
        }
        return found;
    }

    @RolesAllowed(Role.STEWARD)
    public UUID set(SetHold wish, Look look) {
        var scope = scopes.enter(look);
        HoldRules.refuse(wish, scope.policy(), scope.today()).ifPresent(no -> {
            throw no.asException();
        });
        var id = Ids.next();
        if (wish.customer() != null) {
            ask(scope, wish, id);
        }
        var own = vault.make(id);
        database.run(
                """
                insert into hold (id, wrapped, reason_sealed, customer_id, category, import_job, set_by, set_on, review_on, ends_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                own.wrapped(),
                own.key().seal(id, wish.reason()),
                wish.customer(),
                wish.category(),
                wish.importJob(),
                scope.colleague(),
                scope.today(),
                wish.reviewOn(),
                wish.endsOn());
        journal.saw(scope, Act.HOLD, wish.customer() == null ? List.of() : List.of(wish.customer()), List.of());
        return id;
    }

    /** From now on what it covered goes with the next run of the sweep. */
    @RolesAllowed(Role.STEWARD)
    public void lift(UUID id, Look look) {
        var scope = scopes.enter(look);
        var hold = database.one(HOLDS + " where h.id = ?", this::read, id)
                .orElseThrow(() -> scopes.deny(scope, Refusal.absent("hold.absent"), null));
        if (!hold.isInForce(scope.today())) {
            throw Refusal.conflict("hold.over").asException();
        }
        database.run("update hold set lifted_on = ?, lifted_by = ? where id = ?", scope.today(), scope.colleague(), id);
        journal.saw(scope, Act.HOLD, hold.customer() == null ? List.of() : List.of(hold.customer()), List.of());
    }

    /** The reason could be read aloud to whom it concerns. A hold on all customers concerns nobody alone. */
    private void ask(Scope scope, SetHold wish, UUID hold) {
        var customer = wish.customer();
        var header = new CustomerQueries(database)
                .header(customer)
                .orElseThrow(() -> scopes.deny(scope, Refusal.absent("customer.absent"), customer));
        var text = Spoken.in(Place.HOLD, hold, wish.reason(), null);
        questions.settle(scope, customer, vault.open(customer, header.key()), text);
    }

    private Hold read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Hold(
                id,
                vault.open(id, row.getBytes("wrapped")).open(id, row.getBytes("reason_sealed")),
                row.getObject("customer_id", UUID.class),
                row.getString("called_name"),
                row.getString("category"),
                row.getObject("import_job", UUID.class),
                row.getString("by_name"),
                row.getObject("set_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("lifted_on", LocalDate.class));
    }
}
