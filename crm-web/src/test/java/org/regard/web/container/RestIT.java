package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.web.container.Rest.DESK;
import static org.regard.web.container.Rest.MANAGER;
import static org.regard.web.container.Rest.PERSON;
import static org.regard.web.container.Rest.birthday;
import static org.regard.web.container.Rest.named;
import static org.regard.web.container.Rest.refused;
import static org.regard.web.container.Rest.welcomed;

import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The interface over HTTP: what it gives, what it refuses, and what it says when refusing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RestIT {

    @Test
    void a_program_is_asked_who_it_is_and_never_gets_a_session() {
        var stranger = new Program(null, "greeting").get("/me");
        assertEquals(401, stranger.status());
        assertEquals("sign-in.needed", stranger.rule());
        assertTrue(stranger.header("WWW-Authenticate").startsWith("Basic"), "challenge");
        var known = DESK.get("/me");
        assertEquals("desk", known.json().getString("signIn"));
        assertEquals("", known.header("Set-Cookie"));
        assertEquals("no-store", known.header("Cache-Control"));
    }

    @Test
    void nobody_is_found_without_a_purpose_nor_for_one_of_another_role() {
        refused(400, "purpose.missing", new Program("desk", null).get("/customers?q=an"));
        refused(400, "purpose.unknown", new Program("desk", "gossip").get("/customers?q=an"));
        refused(403, "purpose.not-for-role", new Program("desk", "access-request").get("/customers?q=an"));
        refused(403, "request.forbidden", new Program("admin", "greeting").get("/customers?q=an"));
    }

    @Test
    void a_search_shows_name_kind_and_manager_and_nothing_else() {
        var name = named("Searchable");
        MANAGER.post("/customers", PERSON.formatted(name));
        var items = DESK.get("/customers?q=" + name.replace(' ', '+')).json().getJsonArray("items");
        assertEquals(1, items.size());
        assertEquals(
                "[calledName, id, kind, relationshipManager]",
                items.getJsonObject(0).keySet().stream().sorted().toList().toString());
    }

    @Test
    void what_is_sent_twice_under_one_key_is_done_once() {
        var body = PERSON.formatted(named("Twice"));
        var key = UUID.randomUUID().toString();
        var first = MANAGER.post("/customers", body, "Idempotency-Key", key);
        var second = MANAGER.post("/customers", body, "Idempotency-Key", key);
        assertEquals(201, first.status());
        assertEquals(first.json(), second.json());
        assertEquals(first.header("Location"), second.header("Location"));
        refused(
                409,
                "repeat.other-request",
                MANAGER.post("/customers", PERSON.formatted(named("Other")), "Idempotency-Key", key));
    }

    @Test
    void a_fact_that_is_refused_refuses_the_whole_welcome() {
        var name = named("Halfway");
        var body =
                "{\"kind\":\"person\",\"calledName\":\"%s\",\"facts\":[{\"category\":\"phone\",\"value\":\"none\"}]}";
        refused(422, "value.no-phone", MANAGER.post("/customers", body.formatted(name)));
        assertEquals(
                0,
                DESK.get("/customers?q=" + name.replace(' ', '+'))
                        .json()
                        .getJsonArray("items")
                        .size());
    }

    @Test
    void the_card_shows_a_birthday_without_its_year() {
        var card = DESK.get("/customers/" + welcomed() + "/card").json();
        var fact = card.getJsonArray("facts").getJsonObject(0);
        assertEquals("--05-03", fact.getString("value"));
        assertEquals("day-month", fact.getString("precision"));
        assertFalse(card.toString().contains("1980"), "no year anywhere");
    }

    @Test
    void a_fact_is_corrected_and_forgotten_in_the_version_that_was_seen() {
        var customer = welcomed();
        var fact = "/customers/" + customer + "/facts/" + birthday(customer);
        var corrected = "{\"category\":\"birthday\",\"value\":\"1980-05-04\"}";
        assertEquals("\"1\"", MANAGER.get(fact).header("ETag"));
        refused(409, "version.newer", MANAGER.send("PUT", fact, corrected, "If-Match", "\"9\""));
        assertEquals(
                204, MANAGER.send("PUT", fact, corrected, "If-Match", "\"1\"").status());
        assertEquals("--05-04", DESK.get(fact).json().getString("value"));
        refused(409, "version.newer", MANAGER.send("DELETE", fact, null, "If-Match", "\"1\""));
        assertEquals(
                204, MANAGER.send("DELETE", fact, null, "If-Match", "\"2\"").status());
        refused(404, "fact.absent", MANAGER.get(fact));
    }

    @Test
    void a_value_is_checked_without_being_shown_and_not_guessed() {
        var customer = welcomed();
        var check = "/customers/" + customer + "/facts/" + birthday(customer) + "/check";
        var desk = new Program("desk", "identity-check");
        assertTrue(desk.post(check, "{\"value\":\"3.5.1980\"}").json().getBoolean("matches"));
        for (int i = 0; i < 5; i++) {
            assertFalse(desk.post(check, "{\"value\":\"1981-05-03\"}").json().getBoolean("matches"));
        }
        var tired = desk.post(check, "{\"value\":\"1980-05-03\"}");
        refused(429, "check.too-often", tired);
        assertTrue(Integer.parseInt(tired.header("Retry-After")) > 3000, "most of an hour");
    }

    @Test
    void the_mirror_shows_all_in_full_and_the_look_itself() {
        var customer = welcomed();
        DESK.get("/customers/" + customer + "/card");
        refused(409, "mirror.needs-access-request", MANAGER.get("/customers/" + customer + "/mirror"));
        var mirror = new Program("steward", "access-request").get("/customers/" + customer + "/mirror");
        assertTrue(mirror.json().toString().contains("1980-05-03"), "in full");
        var acts = mirror.json().getJsonArray("disclosures").getValuesAs(one -> one.asJsonObject()
                .getString("act"));
        assertEquals("mirror", acts.get(0));
        assertTrue(acts.contains("card"), acts.toString());
    }

    @Test
    void who_looked_is_paged_back_in_time() {
        var customer = welcomed();
        DESK.get("/customers/" + customer + "/card");
        var steward = new Program("steward", "access-request");
        var first =
                steward.get("/customers/" + customer + "/disclosures?limit=1").json();
        var next = steward.get("/customers/" + customer + "/disclosures?limit=1&after=" + first.getString("after"));
        assertEquals(1, next.json().getJsonArray("items").size());
        refused(400, "search.after-unknown", steward.get("/customers/" + customer + "/disclosures?after=nonsense"));
    }

    @Test
    void the_journal_is_verified_by_stewards_alone() {
        var found =
                new Program("steward", "oversight").get("/journal/verification").json();
        assertTrue(found.getBoolean("whole"), found.toString());
        refused(403, "request.forbidden", new Program("rm", "oversight").get("/journal/verification"));
    }

    @Test
    void what_the_server_refuses_has_the_same_shape() {
        refused(404, "request.no-such-path", DESK.get("/nothing"));
        refused(404, "request.no-such-path", DESK.get("/customers/nobody/card"));
        refused(404, "customer.absent", DESK.get("/customers/" + UUID.randomUUID() + "/card"));
        refused(405, "request.method", DESK.send("DELETE", "/me", null));
        refused(406, "request.not-acceptable", DESK.get("/me", "Accept", "text/xml"));
        refused(415, "request.media-type", DESK.send("POST", "/customers", null, "Content-Type", "text/plain"));
        refused(400, "body.not-json", MANAGER.post("/customers", "{"));
        refused(400, "body.unknown-member", MANAGER.post("/customers", "{\"score\":7}"));
        refused(413, "body.too-large", MANAGER.post("/customers", " ".repeat(70_000)));
        refused(400, "limit.out-of-range", DESK.get("/customers?q=an&limit=1000"));
    }

    @Test
    void a_refusal_speaks_the_language_of_the_call() {
        var german = DESK.get("/customers?q=a", "Accept-Language", "de-AT, en;q=0.5");
        assertEquals("So lässt sich das nicht lesen.", german.json().getString("title"));
    }

    @Test
    void health_and_description_need_no_sign_in() {
        var stranger = new Program(null, null);
        assertTrue(stranger.get("/health").json().getBoolean("ready"));
        assertEquals("up", stranger.get("/health").json().getString("sweep"));
        assertTrue(stranger.get("/openapi.json").json().getJsonObject("paths").size() > 8, "paths");
    }
}
