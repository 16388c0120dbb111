package org.regard.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.policy.Role;

/** Journals a "no" in a transaction of its own, so that the roll-back of the refused one does not take it along. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD, Role.ADMIN})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Denials {

    private Database database;
    private Clock clock;

    protected Denials() {}

    @Inject
    public Denials(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes the denial and answers the exception to throw. */
    public Refused deny(Scope scope, Refusal refusal, UUID customer) {
        database.one(
                "select set_config('regard.colleague', ?, true), set_config('regard.purpose', ?, true)",
                row -> true,
                scope.colleague().toString(),
                scope.purpose().code());
        new Journal(database, clock)
                .write(
                        Ids.next(),
                        scope,
                        Act.DENIED,
                        refusal.rule(),
                        customer == null ? List.of() : List.of(customer),
                        List.of(),
                        null,
                        null);
        return refusal.asException();
    }
}
