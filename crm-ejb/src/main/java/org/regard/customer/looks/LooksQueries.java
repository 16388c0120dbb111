package org.regard.customer.looks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Header.Person;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.policy.Role;

/**
 * Reads looks over all customers. The statement has only the conditions that are asked, so that one kept plan is a good one:
 * for one colleague a range of {@code disclosure_by_colleague}, else a range of the key, in the months asked.
 */
final class LooksQueries {

    private static final String ENTRIES =
            """
            select d.*, c.name, s.customers, case when s.customers = 1 then s.one end as customer_id,
              case when s.customers = 1 then (select k.called_name from customer k where k.id = s.one) end as called_name
            from (select * from disclosure d where d.at >= ? and d.at < ?%s order by d.at desc, d.id desc limit ?) d
              left join colleague c on c.id = d.colleague_id
              cross join lateral (select count(*) as customers, (array_agg(customer_id))[1] as one
                from disclosure_subject where disclosure_id = d.id and at = d.at) s
            order by d.at desc, d.id desc""";

    private static final String IN_TEAMS =
            " = any (array(select t.colleague_id from colleague_team t where t.team_id = any (?::uuid[])))";

    private final Database database;

    LooksQueries(Database database) {
        this.database = database;
    }

    List<LookEntry> entries(LooksAsked asked, LooksPlace place, int most, Scope scope, ZoneId zone) {
        var conditions = new StringBuilder();
        var values = new ArrayList<Object>();
        values.add(asked.from().atStartOfDay(zone).toInstant());
        values.add(asked.to().plusDays(1).atStartOfDay(zone).toInstant());
        narrow(conditions, values, " and d.colleague_id = ?", asked.colleague());
        narrow(conditions, values, " and d.purpose = ?", asked.purpose());
        narrow(conditions, values, " and d.act = ?", asked.act());
        narrow(conditions, values, " and d.colleague_id" + IN_TEAMS, teams(scope));
        if (place != null) {
            conditions.append(" and d.at <= ? and (d.at, d.id) < (?, ?)");
            values.addAll(List.of(place.at(), place.at(), place.id()));
        }
        values.add(most);
        return database.list(ENTRIES.formatted(conditions), LooksQueries::entry, values.toArray());
    }

    /** Whose looks the asker may read, by name. */
    List<Person> colleagues(Scope scope) {
        var teams = teams(scope);
        var sql = "select c.id, c.name, c.active from colleague c" + (teams == null ? "" : " where c.id" + IN_TEAMS)
                + " order by c.name limit 2000";
        return database.list(
                sql,
                row -> new Person(row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("active")),
                teams == null ? new Object[0] : new Object[] {teams});
    }

    private static void narrow(StringBuilder conditions, List<Object> values, String condition, Object value) {
        if (value != null) {
            conditions.append(condition);
            values.add(value);
        }
    }

    /** Null for a steward, who reads the looks of all; everybody else those of their own teams alone. */
    private static List<String> teams(Scope scope) {
        return scope.roles().contains(Role.PRIVACY_STEWARD)
                ? null
                : scope.teams().stream().map(UUID::toString).toList();
    }

    private static LookEntry entry(ResultSet row) throws SQLException {
        var called = row.getString("called_name");
        return new LookEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("act"),
                row.getString("rule"),
                List.of((String[]) row.getArray("categories").getArray()),
                row.getInt("customers"),
                called == null ? null : row.getObject("customer_id", UUID.class),
                called);
    }
}
