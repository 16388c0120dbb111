package org.regard.disclosure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.policy.PolicyStore;
import org.regard.policy.Purpose;
import org.regard.policy.Role;

/**
 * Opens the purpose scope of a transaction: one statement finds who asks, with the roles and teams they have now, and
 * tells row security. Without a purpose nothing is opened and nothing is read.
 */
@Dependent
public class Scopes {

    // Below row security planning a statement costs more than running it, and the walls leave one good plan for each:
    // it is kept. docs/decisions/0020-one-plan-for-each-statement.md
    private static final String ENTER =
            """
            with me as (
              select c.id,
                array_to_string(array(select role from colleague_role r where r.colleague_id = c.id), ',') as roles,
                array_to_string(array(select team_id from colleague_team t where t.colleague_id = c.id), ',') as teams
              from colleague c where c.sign_in = ? and c.active)
            select id, roles, teams, (select version from policy_current) as policy,
              set_config('regard.colleague', id::text, true), set_config('regard.roles', roles, true),
              set_config('regard.teams', teams, true), set_config('regard.purpose', ?, true),
              set_config('regard.customer', ?, true), set_config('regard.today', ?, true),
              set_config('plan_cache_mode', 'force_generic_plan', true)
            from me""";

    private final Database database;
    private final PolicyStore policies;
    private final Caller caller;
    private final Clock clock;
    private final Denials denials;

    @Inject
    public Scopes(Database database, PolicyStore policies, Caller caller, Clock clock, Denials denials) {
        this.database = database;
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
        this.denials = denials;
    }

    /** A scope over all customers that this colleague may see for the purpose. */
    public Scope enter(Look look) {
        return enter(look, null);
    }

    /** A scope that ends at one customer: nobody else is read in this transaction. */
    public Scope enter(Look look, UUID customer) {
        if (look == null || look.purpose().isEmpty()) {
            throw Refusal.malformed("purpose.missing").asException();
        }
        var today = LocalDate.now(clock);
        var scope = database.one(
                        ENTER,
                        row -> scope(row, look, today),
                        caller.signIn(),
                        look.purpose(),
                        customer == null ? "" : customer.toString(),
                        today.toString())
                .orElseThrow(() -> Refusal.forbidden("colleague.unknown").asException());
        var refusal = PurposeRule.refuse(scope.purpose(), scope.roles(), look.reason());
        if (refusal.isPresent()) {
            throw denials.deny(scope, refusal.get(), customer);
        }
        return scope;
    }

    /** Journals a denial in a transaction of its own and answers the exception to throw. */
    public Refused deny(Scope scope, Refusal refusal, UUID customer) {
        return denials.deny(scope, refusal, customer);
    }

    private Scope scope(ResultSet row, Look look, LocalDate today) throws SQLException {
        var policy = policies.version(row.getInt("policy"));
        var purpose = policy.purpose(look.purpose())
                .orElseThrow(() -> Refusal.malformed("purpose.unknown").asException());
        return new Scope(
                row.getObject("id", UUID.class),
                roles(row.getString("roles")),
                ids(row.getString("teams")),
                purpose,
                look.reason(),
                policy,
                today);
    }

    private static Set<Role> roles(String codes) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(codes.split(",")).forEach(code -> Role.of(code).ifPresent(roles::add));
        return roles;
    }

    private static Set<UUID> ids(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** The house works by itself (sealing, importing, erasing): no colleague, the pseudo-role {@code house}. */
    public Scope enterAsHouse(String purpose) {
        var today = LocalDate.now(clock);
        database.one(
                """
                select set_config('regard.colleague', '', true), set_config('regard.roles', 'house', true),
                  set_config('regard.teams', '', true), set_config('regard.purpose', ?, true),
                  set_config('regard.customer', '', true), set_config('regard.today', ?, true)""",
                row -> true,
                purpose,
                today.toString());
        var policy = policies.current();
        Purpose why = policy.purpose(purpose)
                .orElseThrow(() -> Refusal.malformed("purpose.unknown").asException());
        return new Scope(null, Set.of(), Set.of(), why, null, policy, today);
    }
}
