package org.regard.colleague;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.colleague.ColleagueView.TeamView;
import org.regard.platform.Database;

/** Colleagues and teams as views; each list is one statement. */
@Dependent
class ColleagueQueries {

    private static final String COLLEAGUE =
            """
            select c.*,
              array(select role from colleague_role r where r.colleague_id = c.id order by role) as roles,
              array(select t.id::text from colleague_team ct join team t on t.id = ct.team_id
                    where ct.colleague_id = c.id order by t.name) as team_ids,
              array(select t.name from colleague_team ct join team t on t.id = ct.team_id
                    where ct.colleague_id = c.id order by t.name) as team_names
            from colleague c""";

    private final Database database;

    @Inject
    ColleagueQueries(Database database) {
        this.database = database;
    }

    /** A colleague and the hash of the password they have now; it stays in this room. */
    record Known(Me me, String passwordHash) {}

    Optional<Me> me(String signIn) {
        return known(signIn).map(Known::me);
    }

    Optional<Known> known(String signIn) {
        return database.one(
                COLLEAGUE + " where sign_in = ? and active",
                row -> new Known(me(row), row.getString("password_hash")),
                signIn);
    }

    void prefer(String signIn, String language, String theme) {
        database.run(
                """
                update colleague set language = coalesce(?::text, language), theme = coalesce(?::text, theme)
                where sign_in = ?""",
                language,
                theme,
                signIn);
    }

    private static Me me(ResultSet row) throws SQLException {
        return new Me(
                row.getObject("id", UUID.class),
                row.getString("sign_in"),
                row.getString("name"),
                row.getString("language"),
                row.getString("theme"),
                strings(row, "roles"),
                teams(row));
    }

    List<ColleagueView> all() {
        return database.list(COLLEAGUE + " order by active desc, name limit 2000", ColleagueQueries::view);
    }

    List<ColleagueView> withRole(String role) {
        return database.list(
                COLLEAGUE
                        + " where active and exists (select from colleague_role r where r.colleague_id = c.id and r.role = ?)"
                        + " order by name limit 2000",
                ColleagueQueries::view,
                role);
    }

    List<TeamView> teams() {
        return database.list(
                "select id, name from team order by name limit 1000",
                row -> new TeamView(row.getObject("id", UUID.class), row.getString("name")));
    }

    private static ColleagueView view(ResultSet row) throws SQLException {
        return new ColleagueView(
                row.getObject("id", UUID.class),
                row.getString("sign_in"),
                row.getString("name"),
                row.getString("mail"),
                row.getBoolean("active"),
                strings(row, "roles"),
                teams(row));
    }

    private static List<TeamView> teams(ResultSet row) throws SQLException {
        var ids = strings(row, "team_ids");
        var names = strings(row, "team_names");
        var teams = new ArrayList<TeamView>();
        for (int i = 0; i < ids.size(); i++) {
            teams.add(new TeamView(UUID.fromString(ids.get(i)), names.get(i)));
        }
        return teams;
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
