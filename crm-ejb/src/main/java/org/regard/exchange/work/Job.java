package org.regard.exchange.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.regard.exchange.OnDuplicate;
import org.regard.platform.Database;
import org.regard.policy.Policy;
import org.regard.policy.Role;

/** What a chunk needs to know of its job. Whoever brought it works with the roles and teams they have now. */
record Job(
        UUID id,
        UUID colleague,
        String purpose,
        boolean dryRun,
        OnDuplicate onDuplicate,
        Entry.Whose care,
        byte[] wrapped,
        String state,
        int doneBatches,
        Policy policy,
        LocalDate today,
        Set<Role> roles,
        Set<UUID> teams,
        Map<String, String> columnOf) {

    static Job read(ResultSet row, Database database, Policy policy, LocalDate today) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID colleague = row.getObject("colleague_id", UUID.class);
        Entry.Whose care = new Entry.Whose(
                row.getObject("manager_id", UUID.class),
                row.getObject("deputy_id", UUID.class),
                row.getObject("team_id", UUID.class));
        Map<String, String> columns = new HashMap<>();
        database.list(
                "select name, target from import_column where job_id = ? and target is not null order by place desc",
                column -> columns.put(category(column.getString(2)), column.getString(1)),
                id);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        database.list(
                "select role from colleague_role r join colleague c on c.id = r.colleague_id where c.id = ? and c.active",
                role -> Role.of(role.getString(1)).map(roles::add),
                colleague);
        Set<UUID> teams = new HashSet<>(database.list(
                "select team_id from colleague_team where colleague_id = ?",
                team -> team.getObject(1, UUID.class),
                colleague));
        return new Job(
                id,
                colleague,
                row.getString("purpose"),
                row.getBoolean("dry_run"),
                OnDuplicate.of(row.getString("on_duplicate")).orElseThrow(),
                care,
                row.getBytes("wrapped"),
                row.getString("state"),
                row.getInt("done_batches"),
                policy,
                today,
                roles,
                teams,
                columns);
    }

    boolean seesAll() {
        return roles.contains(Role.PRIVACY_STEWARD);
    }

    private static String category(String target) {
        return target.replaceFirst("^[a-z]+\\.", "").replaceFirst("[.~].*", "");
    }

    /** The column that brought a category, for the report. */
    String column(String category) {
        return columnOf.getOrDefault(category, category);
    }
}
