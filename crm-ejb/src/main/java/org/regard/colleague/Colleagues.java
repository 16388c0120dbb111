package org.regard.colleague;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.regard.colleague.ColleagueView.TeamView;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** Colleagues, their roles and teams: the administrator's work. Nothing here shows a customer. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class Colleagues {

    @PersistenceContext
    private EntityManager entities;

    private Database database;
    private ColleagueQueries queries;
    private Passwords passwords;
    private Scopes scopes;

    protected Colleagues() {}

    @Inject
    public Colleagues(Database database, ColleagueQueries queries, Passwords passwords, Scopes scopes) {
        this.database = database;
        this.queries = queries;
        this.passwords = passwords;
        this.scopes = scopes;
    }

    /** For tests outside a server. */
    Colleagues with(EntityManager manager) {
        entities = manager;
        return this;
    }

    public List<ColleagueView> all() {
        return queries.all();
    }

    @RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD, Role.ADMIN})
    public List<TeamView> teams() {
        return queries.teams();
    }

    /** Colleagues who may look after a customer. */
    @RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD, Role.ADMIN})
    public List<ColleagueView> relationshipManagers() {
        return queries.withRole(Role.MANAGER);
    }

    public UUID add(AddColleague request) {
        if (database.one("select 1 from colleague where sign_in = ?", row -> 1, request.signIn())
                .isPresent()) {
            throw Refusal.conflict("colleague.sign-in-taken").asException();
        }
        var colleague =
                Colleague.joining(Ids.next(), request.signIn(), request.name(), passwords.hash(request.password()));
        colleague.isReachedAt(request.mail());
        entities.persist(colleague);
        entities.flush();
        assign(colleague.id(), request.roles(), request.teams());
        return colleague.id();
    }

    /** Changes name, mail address (null: none), roles and teams. The last active administrator stays one. */
    public void change(UUID id, String name, String mail, Set<Role> roles, Set<UUID> teams) {
        var reachedAt = AddColleague.mailOf(mail);
        if (name == null || name.isBlank() || name.length() > 120) {
            throw Refusal.unfit("colleague.name-length").asException();
        }
        if (roles.isEmpty()) {
            throw Refusal.unfit("colleague.needs-a-role").asException();
        }
        if (!roles.contains(Role.ADMINISTRATOR)) {
            refuseLosingTheLastAdministrator(id);
        }
        if (!roles.contains(Role.RELATIONSHIP_MANAGER)) {
            refuseWhileLookingAfter(id);
        }
        var colleague = find(id);
        colleague.rename(name);
        colleague.isReachedAt(reachedAt);
        database.run("delete from colleague_role where colleague_id = ?", id);
        database.run("delete from colleague_team where colleague_id = ?", id);
        assign(id, roles, teams);
    }

    /** Refused while the colleague looks after a customer, as manager or deputy (R1). */
    public void deactivate(UUID id) {
        refuseLosingTheLastAdministrator(id);
        find(id).leave(looksAfterSomebody(id));
    }

    public void reactivate(UUID id) {
        find(id).comeBack();
    }

    public void setPassword(UUID id, String fresh) {
        var colleague = find(id);
        PasswordRule.refuse(fresh, colleague.signIn()).ifPresent(no -> {
            throw no.asException();
        });
        colleague.takePassword(passwords.hash(fresh));
    }

    public UUID addTeam(String name) {
        if (name == null || name.isBlank() || name.strip().length() > 80) {
            throw Refusal.unfit("team.name-length").asException();
        }
        var id = Ids.next();
        if (database.run("insert into team (id, name) values (?, ?) on conflict (name) do nothing", id, name.strip())
                == 0) {
            throw Refusal.conflict("team.name-taken").asException();
        }
        return id;
    }

    private void assign(UUID id, Set<Role> roles, Set<UUID> teams) {
        database.runEach(
                "insert into colleague_role (colleague_id, role) values (?, ?)",
                roles.stream().map(role -> new Object[] {id, role.code()}).toList());
        database.runEach(
                "insert into colleague_team (colleague_id, team_id) values (?, ?)",
                teams.stream().map(team -> new Object[] {id, team}).toList());
    }

    private void refuseWhileLookingAfter(UUID id) {
        if (looksAfterSomebody(id)) {
            throw Refusal.conflict("colleague.still-looks-after").asException();
        }
    }

    /** Answers yes or no only, so the administrator learns nothing about any customer. */
    private boolean looksAfterSomebody(UUID id) {
        scopes.enterAsHouse("directory-care");
        return database.one(
                        "select exists (select from customer where manager_id = ?) or exists (select from customer where deputy_id = ?)",
                        row -> row.getBoolean(1),
                        id,
                        id)
                .orElseThrow();
    }

    /** One after the other: two who leave at the same moment would each count on the other. */
    private void refuseLosingTheLastAdministrator(UUID id) {
        database.one("select pg_advisory_xact_lock(7104)", row -> true);
        var others = database.one(
                        """
                        select exists (select from colleague_role r join colleague c on c.id = r.colleague_id
                          where r.role = 'administrator' and c.active and c.id <> ?)""",
                        row -> row.getBoolean(1),
                        id)
                .orElseThrow();
        if (!others) {
            throw Refusal.conflict("colleague.last-administrator").asException();
        }
    }

    private Colleague find(UUID id) {
        return Optional.ofNullable(entities.find(Colleague.class, id))
                .orElseThrow(() -> Refusal.absent("colleague.absent").asException());
    }
}
