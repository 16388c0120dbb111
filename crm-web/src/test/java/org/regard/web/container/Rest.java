package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.regard.web.container.Program.Answer;

/** What tests of the interface have in common: the shape of a "no", and somebody to begin with. */
final class Rest {
    static final Program DESK = new Program("desk", "greeting");
    static final Program MANAGER = new Program("rm", "directory-care");
    static final Program TALKING = new Program("rm", "conversation");
    static final Program STEWARD = new Program("steward", "access-request");
    static final Program OVERSEEING = new Program("steward", "oversight");
    static final String PERSON =
            "{\"kind\":\"person\",\"calledName\":\"%s\",\"facts\":[{\"category\":\"birthday\",\"value\":\"1980-05-03\"}]}";

    private Rest() {}

    static void refused(int status, String rule, Answer answer) {
        assertEquals(rule, answer.rule());
        assertEquals(status, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals(status, answer.json().getInt("status"));
        assertFalse(answer.json().getString("detail").isEmpty());
        assertFalse(answer.json().getString("way").isEmpty());
    }

    /** What was answered, when it was answered as hoped. */
    static JsonObject done(int status, Answer answer) {
        assertEquals(status, answer.status(), answer.json().toString());
        return answer.json();
    }

    static List<JsonObject> items(Answer answer) {
        return done(200, answer).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** A new customer of rm with a birthday. */
    static String welcomed() {
        return done(201, MANAGER.post("/customers", PERSON.formatted(named("Guest"))))
                .getString("id");
    }

    /** Somebody new to a team, with the password of all of them. */
    static void joins(String signIn, String team) {
        var statements =
                """
            with one as (insert into colleague (id, sign_in, name, password_hash)
              select gen_random_uuid(), ?, 'Nils Ufer', password_hash from colleague where sign_in = 'yara' returning id),
            member as (insert into colleague_role select id, 'relationship-manager' from one)
            insert into colleague_team (colleague_id, team_id) select one.id, team.id from one, team where name = ?
            """;
        try (var connection = ContainerDatabase.home().owner().getConnection();
                var statement = connection.prepareStatement(statements)) {
            statement.setString(1, signIn);
            statement.setString(2, team);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String birthday(String customer) {
        return items(DESK.get("/customers/" + customer + "/facts")).get(0).getString("id");
    }

    /** A name of letters that nobody else bears. */
    static String named(String first) {
        var letters = new StringBuilder(first).append(' ');
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(12)
                .forEach(digit -> letters.append((char) ('a' + digit % 26)));
        return letters.toString();
    }
}
