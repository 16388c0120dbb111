package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regard.web.matrix.WayIn;

/**
 * The way in over the interface: every resource by every role and by nobody, and about whom a role does not see word for word
 * what is said of somebody who was never there.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RestMatrixIT {

    private static final String NOBODY = UUID.randomUUID().toString();
    private static final String PART = UUID.randomUUID().toString();

    @Test
    void nobody_passes_who_is_not_signed_in() {
        var wrong = new TreeMap<String, Integer>();
        for (var way : WayIn.resources()) {
            var status = ask(way, "", NOBODY).status();
            if (status != (way.isOpen() ? 200 : 401)) wrong.put(way.name(), status);
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void a_role_that_the_rules_do_not_name_is_refused_and_no_other() {
        var wrong = new TreeMap<String, String>();
        for (var way : WayIn.resources()) {
            for (var role : WayIn.ROLES.values()) {
                if (way.isFor(role) && makesSomething(way)) continue;
                var reply = ask(way, role, NOBODY);
                var locked = reply.status() == 403 && reply.rule().equals("request.forbidden");
                var fine = way.isFor(role) ? !locked && (isAbout(way) || reply.status() < 500) : locked;
                if (!fine) wrong.put(way.name() + " by " + role, reply.status() + " " + reply.rule());
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void of_somebody_unseen_is_said_what_is_said_of_nobody_byte_for_byte() {
        var guests = HiddenGuests.come();
        var wrong = new TreeMap<String, String>();
        int turn = 0;
        for (var way : WayIn.resources()) {
            if (!isAbout(way)) continue;
            for (var role : way.codes()) {
                var hidden = List.copyOf(guests.from(role).entrySet());
                var absent = ask(way, role, NOBODY).without(NOBODY);
                if (absent.status() != 404)
                    wrong.put(way.name() + " by " + role + ", absent", absent.status() + " " + absent.rule());
                // one of the reasons in turn, so that every resource and every role meets each of them
                var guest = hidden.get(turn % hidden.size());
                var reply = ask(way, role, guest.getValue()).without(guest.getValue());
                if (!reply.equals(absent))
                    wrong.put(way.name() + " by " + role + ", " + guest.getKey(), reply + " / " + absent);
                turn++;
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void of_a_fact_that_the_purpose_does_not_show_is_said_what_is_said_of_no_fact() {
        var customer = Rest.welcomed();
        var fact = Rest.birthday(customer);
        var unseen = new TreeSet<String>();
        for (var way : WayIn.resources()) {
            if (!way.path().startsWith("/customers/{id}/facts/{fact}")) continue;
            // a purpose of the desk that shows no birthday
            var visit = new WayIn(way.method(), way.path(), way.roles(), "visit", way.body());
            var path = way.path().replace("{id}", customer);
            var hidden = Reply.at(visit, "front-desk", path.replace("{fact}", fact), way.body(), "application/json");
            var absent = Reply.at(visit, "front-desk", path.replace("{fact}", PART), way.body(), "application/json");
            if (!hidden.without(fact).equals(absent.without(PART)))
                unseen.add(way.name() + " " + hidden + " / " + absent);
        }
        assertEquals(new TreeSet<String>(), unseen);
    }

    @Test
    void the_same_resources_answer_about_somebody_who_is_seen() {
        var open = Rest.welcomed();
        var read = WayIn.resources().stream()
                .filter(way -> way.method().equals("GET") && way.path().startsWith("/customers/{id}/"))
                .filter(way -> !way.path().substring(15).contains("{"))
                .toList();
        assertTrue(read.size() > 10);
        for (var way : read) {
            assertNotEquals(
                    "customer.absent", ask(way, "relationship-manager", open).rule(), way.name());
        }
    }

    private static Reply ask(WayIn way, String role, String id) {
        var path = way.path()
                .replace("{customer}", id)
                .replace("{one}", id)
                .replace("{other}", HiddenGuests.come().open)
                .replace("{version}", "1")
                .replace("{code}", "general");
        path = path.startsWith("/customers/{id}") ? path.replace("{id}", id) : path;
        path = path.replaceAll("\\{[a-z]+}", PART) + (way.name().equals("GET /customers") ? "?q=so" : "");
        var body = way.body()
                .replace("{id}", id)
                .replace("{open}", HiddenGuests.come().open)
                .replace("{soon}", HiddenGuests.soon());
        return Reply.at(way, role, path, body, "application/json, */*;q=0.1");
    }

    private static boolean isAbout(WayIn way) {
        return way.path().matches("/customers/\\{id}.*|/fading/\\{customer}.*|/duplicates/\\{one}.*")
                || way.body().contains("{id}");
    }

    /** Without a customer in its words: trying it by somebody who may would do it. */
    private static boolean makesSomething(WayIn way) {
        return !way.method().equals("GET") && !isAbout(way) && !way.path().contains("{id}");
    }
}
