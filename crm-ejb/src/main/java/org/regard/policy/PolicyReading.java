package org.regard.policy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.regard.platform.Database;

/** Reads one version of the policy from its tables, in six statements. */
final class PolicyReading {

    private final Database database;
    private final int version;
    private final Map<String, Set<Role>> purposeRoles = new HashMap<>();
    private final Map<String, Map<String, Precision>> uses = new HashMap<>();
    private final Map<String, Set<String>> prohibited = new HashMap<>();
    private final Map<String, List<Category.Audience>> audience = new HashMap<>();
    private final Map<String, Set<String>> sources = new HashMap<>();

    PolicyReading(Database database, int version) {
        this.database = database;
        this.version = version;
    }

    Policy policy() {
        database.list("select purpose, role from policy_purpose_role where policy = ?", this::purposeRole, version);
        database.list(
                "select category, purpose, allowed, precision from policy_category_purpose where policy = ?",
                this::use,
                version);
        database.list(
                "select category, role, reach, writes from policy_category_audience where policy = ?",
                this::audience,
                version);
        database.list("select category, source from policy_category_source where policy = ?", this::source, version);
        var purposes = database.list(
                "select * from policy_purpose where policy = ? order by position", this::purpose, version);
        var categories = database.list(
                "select * from policy_category where policy = ? order by position", this::category, version);
        return database.one(
                        "select * from policy where version = ?",
                        row -> new Policy(
                                version,
                                text(row, "title"),
                                moment(row, "published_at"),
                                row.getInt("customer_months"),
                                purposes,
                                categories),
                        version)
                .orElseThrow();
    }

    private boolean purposeRole(ResultSet row) throws SQLException {
        return at(purposeRoles, row.getString("purpose"), HashSet::new)
                .add(Role.of(row.getString("role")).orElseThrow());
    }

    private boolean use(ResultSet row) throws SQLException {
        var category = row.getString("category");
        if (row.getBoolean("allowed")) {
            at(uses, category, HashMap::new).put(row.getString("purpose"), Precision.of(row.getString("precision")));
            return true;
        }
        return at(prohibited, category, HashSet::new).add(row.getString("purpose"));
    }

    private boolean audience(ResultSet row) throws SQLException {
        return at(audience, row.getString("category"), ArrayList::new)
                .add(new Category.Audience(
                        Role.of(row.getString("role")).orElseThrow(),
                        Reach.of(row.getString("reach")),
                        row.getBoolean("writes")));
    }

    private boolean source(ResultSet row) throws SQLException {
        return at(sources, row.getString("category"), HashSet::new).add(row.getString("source"));
    }

    private Purpose purpose(ResultSet row) throws SQLException {
        return new Purpose(
                row.getString("code"),
                Optional.ofNullable(row.getString("parent")),
                text(row, "name"),
                text(row, "meaning"),
                row.getBoolean("asks_reason"),
                row.getBoolean("emergency"),
                at(purposeRoles, row.getString("code"), HashSet::new));
    }

    private Category category(ResultSet row) throws SQLException {
        var code = row.getString("code");
        return new Category(
                code,
                row.getString("about"),
                ValueType.of(row.getString("type")),
                text(row, "name"),
                text(row, "why"),
                row.getBoolean("never_kept"),
                Optional.ofNullable((Integer) row.getObject("keep_months")),
                Optional.ofNullable((Integer) row.getObject("fading_months")),
                row.getBoolean("many"),
                row.getInt("max_length"),
                choices(row),
                row.getBoolean("findable"),
                row.getBoolean("checkable"),
                row.getString("ground"),
                text(row, "ground_note"),
                Map.copyOf(at(uses, code, HashMap::new)),
                Set.copyOf(at(prohibited, code, HashSet::new)),
                List.copyOf(at(audience, code, ArrayList::new)),
                Set.copyOf(at(sources, code, HashSet::new)));
    }

    private static List<Category.Choice> choices(ResultSet row) throws SQLException {
        var codes = strings(row.getArray("choices"));
        var en = strings(row.getArray("choices_en"));
        var de = strings(row.getArray("choices_de"));
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new Category.Choice(codes.get(i), new Text(en.get(i), de.get(i))))
                .collect(Collectors.toUnmodifiableList());
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_en"), row.getString(column + "_de"));
    }

    private static <V> V at(Map<String, V> map, String key, java.util.function.Supplier<V> empty) {
        return map.computeIfAbsent(key, missing -> empty.get());
    }
}
