package org.regard.policy.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regard.platform.Database;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.PolicyStore;
import org.regard.policy.Text;
import org.regard.policy.ValueType;

/** Reads drafts; a few small statements each. */
@Dependent
public class DraftQueries {

    private static final String HEAD =
            """
            select version, title_en, title_de, note, based_on, revision, drafted_at,
              array(select c.name from policy_hand h join colleague c on c.id = h.colleague_id
                    where h.policy = p.version order by c.name) as hands
            from policy p where status = 'draft'""";

    private final Database database;
    private final PolicyStore store;

    @Inject
    public DraftQueries(Database database, PolicyStore store) {
        this.database = database;
        this.store = store;
    }

    /** A draft in the list of drafts. */
    public record Head(
            int version, Text title, String note, int basedOn, long revision, Instant begunAt, List<String> hands) {

        /** Names of the stewards who wrote on it. */
        public String writers() {
            return String.join(", ", hands);
        }
    }

    List<Head> heads() {
        return database.list(HEAD + " order by version", DraftQueries::head);
    }

    Optional<Draft> draft(int version) {
        return database.one(HEAD + " and version = ?", DraftQueries::head, version)
                .map(head -> new Draft(
                        store.asItStands(version),
                        head.note(),
                        head.basedOn(),
                        head.revision(),
                        head.begunAt(),
                        head.hands(),
                        approvals(version)));
    }

    Optional<Policy> any(int version) {
        return database.one("select version from policy where version = ?", row -> store.asItStands(version), version);
    }

    private List<Draft.Approval> approvals(int version) {
        return database.list(
                """
                select c.name, a.at from policy_approval a join colleague c on c.id = a.colleague_id
                where a.policy = ? order by a.at""",
                row -> new Draft.Approval(row.getString(1), row.getTimestamp(2).toInstant()),
                version);
    }

    /** Whether it is being written: one look, without reading it. */
    boolean isDraft(int version) {
        return database.one("select 1 from policy where version = ? and status = 'draft'", row -> 1, version)
                .isPresent();
    }

    /**
     * The type under which each category of a policy was kept before: what is sealed under it stays of that type. The version in force
     * is the newest; older ones are looked through only for what it does not keep.
     */
    Map<String, ValueType> typesSoFar(Policy policy) {
        var types = new HashMap<String, ValueType>();
        store.inForce().ifPresent(now -> now.categories().stream()
                .filter(one -> !one.neverKept())
                .forEach(one -> types.put(one.code(), one.type())));
        var others = policy.categories().stream()
                .map(Category::code)
                .filter(code -> !types.containsKey(code))
                .toList();
        if (!others.isEmpty()) {
            database.list(
                    """
                    select distinct on (c.code) c.code, c.type from policy_category c join policy p on p.version = c.policy
                    where p.status <> 'draft' and not c.never_kept and c.code = any (?) order by c.code, p.published_at desc""",
                    row -> types.put(row.getString(1), ValueType.of(row.getString(2))),
                    others);
        }
        return types;
    }

    /** The numbers go up, drafts included; two stewards who begin at once get two. */
    public int nextVersion() {
        database.one("select pg_advisory_xact_lock(7160)", row -> true);
        return database.one("select max(version) + 1 from policy", row -> row.getInt(1))
                .orElse(1);
    }

    private static Head head(ResultSet row) throws SQLException {
        var begun = row.getTimestamp("drafted_at");
        return new Head(
                row.getInt("version"),
                new Text(row.getString("title_en"), row.getString("title_de")),
                row.getString("note"),
                row.getInt("based_on"),
                row.getLong("revision"),
                begun == null ? null : begun.toInstant(),
                List.of((String[]) row.getArray("hands").getArray()));
    }
}
