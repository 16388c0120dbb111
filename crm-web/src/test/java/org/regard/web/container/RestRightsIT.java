package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.web.container.Rest.DESK;
import static org.regard.web.container.Rest.MANAGER;
import static org.regard.web.container.Rest.STEWARD;
import static org.regard.web.container.Rest.TALKING;
import static org.regard.web.container.Rest.birthday;
import static org.regard.web.container.Rest.done;
import static org.regard.web.container.Rest.items;
import static org.regard.web.container.Rest.refused;
import static org.regard.web.container.Rest.welcomed;

import jakarta.json.JsonObject;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a customer decides, over HTTP: permission, objection, restriction, requests, contest, recipients (M2, M8). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RestRightsIT {

    private static final String SEAT = "{\"category\":\"seat-wish\",\"value\":\"By the window\"%s}";
    private static final String SAID_YES = ",\"permission\":{\"channel\":\"in-person\"}";

    @Test
    void article_7_a_permission_comes_with_its_fact_and_takes_it_along_when_withdrawn() {
        var customer = "/customers/" + welcomed();
        var visiting = new Program("rm", "visit");
        refused(409, "fact.needs-permission", visiting.post(customer + "/facts", SEAT.formatted("")));
        done(201, visiting.post(customer + "/facts", SEAT.formatted(SAID_YES)));
        var given = items(DESK.get(customer + "/permissions")).get(0).getString("id");
        var at = customer + "/permissions/" + given + "?channel=phone";
        assertEquals(204, DESK.send("DELETE", at, null).status());
        assertTrue(items(visiting.get(customer + "/facts")).isEmpty(), "gone with the permission");
        refused(404, "permission.absent", DESK.send("DELETE", at, null));
    }

    @Test
    void article_21_an_objection_stops_a_purpose_until_it_is_taken_back_or_outweighed() {
        var customer = "/customers/" + welcomed();
        var objection = "{\"purpose\":\"conversation\",\"channel\":\"phone\"}";
        var id = done(201, DESK.post(customer + "/objections", objection)).getString("id");
        refused(409, "objection.stands-already", DESK.post(customer + "/objections", objection));
        refused(409, "note.stopped", TALKING.post(customer + "/notes", "{\"need\":\"A bigger oven\"}"));
        var at = customer + "/objections/" + id;
        refused(403, "request.forbidden", MANAGER.post(at + "/assessment", "{\"outweighed\":true,\"found\":\"x\"}"));
        assertEquals(204, DESK.send("DELETE", at, null).status());
        done(201, TALKING.post(customer + "/notes", "{\"need\":\"A bigger oven\"}"));
    }

    @Test
    void article_18_what_is_restricted_is_read_by_nobody_and_lifted_after_they_were_told() {
        var customer = "/customers/" + welcomed();
        var ground = "{\"ground\":\"accuracy\",\"channel\":\"letter\"}";
        done(201, DESK.post(customer + "/restriction", ground));
        refused(409, "restriction.stands-already", DESK.post(customer + "/restriction", ground));
        assertTrue(items(DESK.get(customer + "/facts")).isEmpty(), "stored, not read");
        refused(
                409,
                "customer.restricted",
                MANAGER.post(customer + "/facts", "{\"category\":\"phone\",\"value\":\"+49 30 23125002\"}"));
        refused(409, "restriction.tell-them-first", STEWARD.send("DELETE", customer + "/restriction", null));
        assertEquals(
                204,
                STEWARD.post(customer + "/restriction/notice", "{\"channel\":\"letter\"}")
                        .status());
        assertEquals(
                204, STEWARD.send("DELETE", customer + "/restriction", null).status());
        assertEquals(1, items(DESK.get(customer + "/facts")).size());
    }

    @Test
    void article_12_a_request_has_its_last_day_an_owner_and_an_answer_that_says_why() {
        var customer = "/customers/" + welcomed();
        var asked = "{\"kind\":\"access\",\"channel\":\"letter\"}";
        var id = done(201, DESK.post(customer + "/requests", asked)).getString("id");
        var at = customer + "/requests/" + id;
        refused(403, "request.forbidden", DESK.post(at + "/owner", "{}", "If-Match", "\"1\""));
        assertEquals(204, STEWARD.post(at + "/owner", "{}", "If-Match", "\"1\"").status());
        refused(
                409,
                "version.newer",
                STEWARD.post(at + "/answer", "{\"outcome\":\"done\",\"channel\":\"letter\"}", "If-Match", "\"1\""));
        var refusing = "{\"outcome\":\"refused\",\"channel\":\"letter\"}";
        refused(400, "request.no-says-why", STEWARD.post(at + "/answer", refusing, "If-Match", "\"2\""));
        assertTrue(open(id), "on the list of all requests");
        assertEquals(
                204,
                STEWARD.post(at + "/answer", "{\"outcome\":\"done\",\"channel\":\"letter\"}", "If-Match", "\"2\"")
                        .status());
        refused(403, "request.forbidden", new Program("rm", "oversight").get("/requests"));
    }

    private static boolean open(String id) {
        return items(STEWARD.get("/requests")).stream()
                .anyMatch(one -> one.toString().contains(id));
    }

    @Test
    void article_5_what_they_contest_is_marked_until_it_is_confirmed() {
        var customer = welcomed();
        var fact = "/customers/" + customer + "/facts/" + birthday(customer);
        assertEquals(204, DESK.post(fact + "/contest", null).status());
        assertTrue(marked(customer), "the day stands beside it");
        assertEquals(204, DESK.post(fact + "/confirm", null).status());
        assertTrue(!marked(customer), "and goes with the confirmation");
    }

    private static boolean marked(String customer) {
        JsonObject fact = items(DESK.get("/customers/" + customer + "/facts")).get(0);
        return fact.containsKey("contestedAt") || fact.containsKey("contestedOn");
    }

    @Test
    void article_19_whoever_was_given_something_is_on_the_list_to_be_told() {
        var customer = "/customers/" + welcomed();
        var given = "{\"recipient\":\"Postbote & Sohn\",\"categories\":[\"birthday\"]}";
        refused(403, "request.forbidden", DESK.post(customer + "/recipients", given));
        done(201, MANAGER.post(customer + "/recipients", given));
        refused(
                422,
                "recipient.which-categories",
                MANAGER.post(customer + "/recipients", "{\"recipient\":\"Postbote & Sohn\",\"categories\":[]}"));
        assertEquals(1, items(MANAGER.get(customer + "/recipients")).size());
    }

    @Test
    void the_words_for_asking_are_written_by_the_steward_and_name_what_and_what_for() {
        assertEquals(200, DESK.get("/wordings").status());
        var words = "{\"en\":\"May we keep {0} for {1}?\",\"de\":\"Dürfen wir {0} für {1} festhalten?\"}";
        refused(403, "request.forbidden", DESK.send("PUT", "/wordings/visit-card", words));
        refused(
                422,
                "wording.names-what-and-what-for",
                STEWARD.send(
                        "PUT",
                        "/wordings/visit-card",
                        "{\"en\":\"May we keep what you told us?\",\"de\":\"Dürfen wir das festhalten?\"}"));
        assertTrue(STEWARD.send("PUT", "/wordings/visit-card", words).status() < 300, "written");
    }
}
