package org.regard.customer;

import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** Finds who looks after a customer when the request leaves it open: the colleague who asks, and a deputy of their team. */
public final class CareChoice {

    private final Database database;

    public CareChoice(Database database) {
        this.database = database;
    }

    public Care choose(UUID wantedManager, UUID wantedDeputy, Scope scope) {
        var manager = wantedManager == null && scope.roles().contains(Role.RELATIONSHIP_MANAGER)
                ? scope.colleague()
                : wantedManager;
        refuseUnlessManager(manager);
        var team = team(manager, scope);
        var deputy = wantedDeputy == null ? deputy(manager, team) : wantedDeputy;
        refuseUnlessManager(deputy);
        return new Care(manager, deputy, team);
    }

    private void refuseUnlessManager(UUID colleague) {
        if (colleague == null) {
            return;
        }
        database.one(
                        """
                        select 1 from colleague c join colleague_role r on r.colleague_id = c.id
                        where c.id = ? and c.active and r.role = 'relationship-manager'""",
                        row -> 1,
                        colleague)
                .orElseThrow(() -> Refusal.unfit("customer.manager-unknown").asException());
    }

    /** The manager's team; the one shared with who asks, when there are several. */
    private UUID team(UUID manager, Scope scope) {
        return database.one(
                        """
                        select team_id from colleague_team ct join team t on t.id = ct.team_id
                        where colleague_id = ? order by team_id = any (?::uuid[]) desc, t.name limit 1""",
                        row -> row.getObject(1, UUID.class),
                        manager,
                        scope.teams())
                .orElse(null);
    }

    private UUID deputy(UUID manager, UUID team) {
        return database.one(
                        """
                        select c.id from colleague c join colleague_role r on r.colleague_id = c.id
                          join colleague_team t on t.colleague_id = c.id
                        where c.active and r.role = 'relationship-manager' and t.team_id = ? and c.id <> ?
                        order by c.name limit 1""",
                        row -> row.getObject(1, UUID.class),
                        team,
                        manager)
                .orElse(null);
    }
}
