package org.regard.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The colleagues of the data set: forty teams of ten managers, a lead and a front desk; one steward. */
public final class Staff {

    static final int TEAMS = 40;
    static final int MANAGERS = 10;

    /** Who looks after a customer. */
    public record Care(UUID manager, UUID deputy, UUID team, int teamNumber, int managerNumber) {}

    private final List<Care> cares = new ArrayList<>();

    public Staff() {
        for (int team = 0; team < TEAMS; team++) {
            for (int manager = 0; manager < MANAGERS; manager++) {
                cares.add(new Care(
                        colleague(team, manager),
                        colleague(team, (manager + 1) % MANAGERS),
                        new UUID(0x0001_7000L, 0x8000_0000_0000_0000L + team),
                        team,
                        manager));
            }
        }
    }

    public Care any(Random random) {
        return RareNames.one(cares, random);
    }

    public static String manager(int team, int number) {
        return "rm-%02d-%02d".formatted(team, number);
    }

    static String desk(int team) {
        return "desk-%02d".formatted(team);
    }

    private static UUID colleague(int team, int number) {
        return new UUID(0x0002_7000L, 0x8000_0000_0000_0000L + team * 100L + number);
    }

    public void settle(Connection connection, String passwordHash) throws SQLException {
        for (var care : cares) {
            if (care.managerNumber() == 0) {
                run(connection, "insert into team (id, name) values (?, ?)", care.team(), "Team " + care.teamNumber());
                join(
                        connection,
                        colleague(care.teamNumber(), 90),
                        desk(care.teamNumber()),
                        "front-desk",
                        care.team(),
                        passwordHash);
                join(
                        connection,
                        colleague(care.teamNumber(), 91),
                        "lead-%02d".formatted(care.teamNumber()),
                        "team-lead",
                        care.team(),
                        passwordHash);
            }
            join(
                    connection,
                    care.manager(),
                    manager(care.teamNumber(), care.managerNumber()),
                    "relationship-manager",
                    care.team(),
                    passwordHash);
        }
        join(connection, colleague(99, 0), "steward", "privacy-steward", null, passwordHash);
    }

    private static void join(Connection connection, UUID id, String signIn, String role, UUID team, String hash)
            throws SQLException {
        run(
                connection,
                "insert into colleague (id, sign_in, name, password_hash) values (?, ?, ?, ?)",
                id,
                signIn,
                "Colleague " + signIn,
                hash);
        run(connection, "insert into colleague_role (colleague_id, role) values (?, ?)", id, role);
        if (team != null) {
            run(connection, "insert into colleague_team (colleague_id, team_id) values (?, ?)", id, team);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
