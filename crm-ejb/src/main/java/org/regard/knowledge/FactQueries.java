package org.regard.knowledge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Precision;
import org.regard.policy.Purpose;
import org.regard.sealing.DataKey;

/** Reads the facts that row security leaves for the purpose, opened and as finely as the purpose needs them. */
@Dependent
public class FactQueries {

    private static final String FACTS =
            """
            select f.*, c.name as listener from fact f left join colleague c on c.id = f.told_to
            where f.customer_id = ?""";

    private static final String SOME =
            """
            select f.*, c.name as listener from (
              select * from fact where customer_id = ? order by array_position(?::text[], category), id offset ? limit ?) f
            left join colleague c on c.id = f.told_to""";

    private final Database database;

    @Inject
    public FactQueries(Database database) {
        this.database = database;
    }

    /** In the policy's order of categories. */
    public List<FactView> facts(UUID customer, Scope scope, DataKey key, Locale locale) {
        return read(FACTS, scope, key, locale, customer);
    }

    /** Some of them from a place on, in the same order; no other is opened. */
    public List<FactView> some(UUID customer, Scope scope, DataKey key, Locale locale, int from, int most) {
        var order = scope.policy().categories().stream().map(Category::code).toList();
        return read(SOME, scope, key, locale, customer, order, from, most);
    }

    /** One of them; no other is read. */
    public Optional<FactView> fact(UUID customer, UUID id, Scope scope, DataKey key, Locale locale) {
        return read(FACTS + " and f.id = ?", scope, key, locale, customer, id).stream()
                .findFirst();
    }

    /** How many the purpose sees. */
    public int count(UUID customer) {
        return database.one("select count(*) from fact where customer_id = ?", row -> row.getInt(1), customer)
                .orElseThrow();
    }

    private List<FactView> read(String sql, Scope scope, DataKey key, Locale locale, Object... values) {
        var kinds = new HashMap<String, Kind>();
        return database
                .list(
                        sql,
                        row -> view(
                                row,
                                kinds.computeIfAbsent(row.getString("category"), code -> Kind.of(code, scope)),
                                scope,
                                key,
                                locale),
                        values)
                .stream()
                .sorted(Comparator.comparingInt((FactView fact) ->
                                kinds.get(fact.category().code()).order())
                        .thenComparing(fact -> fact.id().toString()))
                .toList();
    }

    /** What the policy says about a category for this purpose: asked once, however many facts there are. */
    private record Kind(Category category, int order, Precision precision, List<Purpose> purposes) {

        static Kind of(String code, Scope scope) {
            var policy = scope.policy();
            var category = policy.category(code)
                    .orElseThrow(() -> Refusal.conflict("category.unknown").asException());
            // Row security has decided that this purpose sees the fact; the precision is the policy's word on how
            // finely.
            var precision = policy.precision(category, scope.purpose().code()).orElse(Precision.PRESENT);
            return new Kind(
                    category, policy.categories().indexOf(category), precision, FactView.purposes(policy, category));
        }
    }

    private static FactView view(ResultSet row, Kind kind, Scope scope, DataKey key, Locale locale)
            throws SQLException {
        var category = kind.category();
        var id = row.getObject("id", UUID.class);
        var state = State.of(row.getString("state")).orElseThrow();
        var since = row.getObject("kept_since", LocalDate.class);
        var about = ThirdPersons.about(row, id, key);
        // A copy for one person must not tell on another (GDPR Art. 15(4)).
        var masked = about != null && scope.purpose().code().equals(Policy.ACCESS_REQUEST);
        var fineness = masked ? Precision.PRESENT : kind.precision();
        return new FactView(
                id,
                category,
                state,
                state == State.KNOWN
                        ? Shown.of(category, key.open(id, row.getBytes("sealed")), fineness, locale)
                        : null,
                fineness,
                row.getString("source"),
                row.getObject("told_on", LocalDate.class),
                row.getString("listener"),
                since,
                FactView.end(category, since, row.getObject("ends_on", LocalDate.class)),
                row.getObject("contested_on", LocalDate.class),
                row.getObject("confirmed_on", LocalDate.class),
                masked ? new ThirdPerson(null, null) : about,
                row.getLong("version"),
                kind.purposes());
    }
}
