package org.regard.customer.wall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.regard.customer.CustomerQueries;
import org.regard.customer.Header;
import org.regard.customer.WordsAsked;
import org.regard.customer.WordsAsked.Said;
import org.regard.customer.WordsAsked.Text;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.DatabaseFailed;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.sealing.Vault;

/** Sets, lists and lifts walls between customers in conflict. Who serves one side of a wall sees neither it nor the other side. */
@Stateless
@RolesAllowed({Role.LEAD, Role.STEWARD})
public class Walls {

    private static final String WALLS =
            """
            select w.*, c.called_name as one_name, o.called_name as other_name, s.name as by_name from wall w
              join customer c on c.id = w.customer_id join customer o on o.id = w.other_id
              left join colleague s on s.id = w.set_by""";

    private Scopes scopes;
    private Journal journal;
    private Database database;
    private CustomerQueries customers;
    private Vault vault;
    private WordsAsked words;

    protected Walls() {}

    @Inject
    public Walls(Scopes scopes, Journal journal, Database database, Vault vault, WordsAsked words) {
        this.scopes = scopes;
        this.journal = journal;
        this.database = database;
        this.customers = new CustomerQueries(database);
        this.vault = vault;
        this.words = words;
    }

    /** Walls of which the asker sees both sides, first those to be looked at again; the names are shown: journalled. */
    public List<Wall> all(Look look) {
        var scope = scopes.enter(look);
        var walls = database.list(WALLS + " order by w.review_on, w.id limit 500", this::read);
        if (!walls.isEmpty()) {
            journal.saw(scope, Act.WALL, sides(walls), List.of());
        }
        return walls;
    }

    /** Parts two customers; effective at once, for everybody who serves one of them. */
    public UUID set(SetWall wish, Look look) {
        var scope = scopes.enter(look);
        WallRules.refuse(wish, scope.today()).ifPresent(no -> {
            throw no.asException();
        });
        var one = header(wish.one(), scope);
        WallRules.refuseTogether(one, header(wish.other(), scope)).ifPresent(no -> {
            throw no.asException();
        });
        var id = Ids.next();
        var reason = new Text(Said.WALL, id, wish.reason(), wish.other(), null);
        words.ask(scope, wish.one(), vault.open(wish.one(), one.key()), reason);
        build(id, wish, scope);
        journal.saw(scope, Act.WALL, List.of(wish.one(), wish.other()), List.of());
        return id;
    }

    private void build(UUID id, SetWall wish, Scope scope) {
        if (isBuilt(wish)) {
            throw Refusal.conflict("wall.stands").asException();
        }
        var own = vault.make(id);
        try {
            database.run(
                    """
                    insert into wall (id, customer_id, other_id, wrapped, reason_sealed, set_by, set_on, review_on)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    wish.one(),
                    wish.other(),
                    own.wrapped(),
                    own.key().seal(id, wish.reason()),
                    scope.colleague(),
                    scope.today(),
                    wish.reviewOn());
        } catch (DatabaseFailed failed) {
            // A colleague of the one belongs to the team of the other.
            throw failed.isAgainstOurRule()
                    ? Refusal.conflict("wall.served-together").asException()
                    : failed;
        }
    }

    private boolean isBuilt(SetWall wish) {
        return database.one(
                        """
                        select 1 from wall where least(customer_id, other_id) = least(?::uuid, ?::uuid)
                          and greatest(customer_id, other_id) = greatest(?::uuid, ?::uuid)""",
                        row -> true,
                        wish.one(),
                        wish.other(),
                        wish.one(),
                        wish.other())
                .isPresent();
    }

    /** Both sides see each other's colleagues again; the wall, and why it stood, is kept nowhere but as a look in the journal. */
    public void lift(UUID id, Look look) {
        var scope = scopes.enter(look);
        var wall = database.one(WALLS + " where w.id = ?", this::read, id)
                .orElseThrow(() -> scopes.deny(scope, Refusal.absent("wall.absent"), null));
        words.forget(wall.one().id(), id);
        database.run("delete from wall where id = ?", id);
        journal.saw(scope, Act.WALL, sides(List.of(wall)), List.of());
    }

    private Header header(UUID customer, Scope scope) {
        return customers
                .header(customer)
                .orElseThrow(() -> scopes.deny(scope, Refusal.absent("customer.absent"), customer));
    }

    private static List<UUID> sides(List<Wall> walls) {
        return walls.stream()
                .flatMap(wall -> Stream.of(wall.one().id(), wall.other().id()))
                .distinct()
                .toList();
    }

    private Wall read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Wall(
                id,
                new Wall.Side(row.getObject("customer_id", UUID.class), row.getString("one_name")),
                new Wall.Side(row.getObject("other_id", UUID.class), row.getString("other_name")),
                vault.open(id, row.getBytes("wrapped")).open(id, row.getBytes("reason_sealed")),
                row.getString("by_name"),
                row.getObject("set_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class));
    }
}
