package org.regard.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.customer.Header.Person;
import org.regard.customer.Header.Related;
import org.regard.platform.Database;

/** Reads the head of a customer's pages in one statement, below row security. */
@Dependent
public class CustomerQueries {

    private static final String HEADER =
            """
            select c.*, case when c.restricted or c.objects then stopped(c.id) else '' end as stopped, wall_stands(c.id) as walled,
              k.wrapped, m.name as manager_name, m.active as manager_active, d.name as deputy_name,
              d.active as deputy_active, t.name as team_name,
              beside(c.id, c.kind) as related, exists (select from boundary b where b.customer_id = c.id) as wishes
            from customer c
              join colleague m on m.id = c.manager_id join colleague d on d.id = c.deputy_id join team t on t.id = c.team_id
              left join customer_key k on k.customer_id = c.id
            where c.id = ?""";

    private final Database database;

    @Inject
    public CustomerQueries(Database database) {
        this.database = database;
    }

    /** Empty when absent, ended, or not visible to who asks: the answer is the same. */
    public Optional<Header> header(UUID customer) {
        return database.one(HEADER, CustomerQueries::header, customer);
    }

    private static Header header(ResultSet row) throws SQLException {
        return new Header(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("called_name"),
                person(row, "manager"),
                person(row, "deputy"),
                row.getObject("team_id", UUID.class),
                row.getString("team_name"),
                row.getBoolean("team_only"),
                row.getBoolean("only_by_law"),
                row.getBoolean("restricted"),
                row.getBoolean("walled"),
                row.getBoolean("wishes"),
                row.getString("stopped"),
                row.getObject("welcomed_on", LocalDate.class),
                row.getObject("seen_on", LocalDate.class),
                row.getLong("version"),
                row.getBytes("wrapped"),
                related((String[]) row.getArray("related").getArray()));
    }

    private static Person person(ResultSet row, String who) throws SQLException {
        return new Person(
                row.getObject(who + "_id", UUID.class), row.getString(who + "_name"), row.getBoolean(who + "_active"));
    }

    private static List<Related> related(String[] joined) {
        var related = new ArrayList<Related>();
        for (var one : joined) {
            related.add(new Related(UUID.fromString(one.substring(0, 36)), one.substring(37)));
        }
        return related;
    }
}
