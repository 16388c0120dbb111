package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.web.container.Rest.DESK;
import static org.regard.web.container.Rest.MANAGER;
import static org.regard.web.container.Rest.TALKING;
import static org.regard.web.container.Rest.birthday;
import static org.regard.web.container.Rest.done;
import static org.regard.web.container.Rest.items;
import static org.regard.web.container.Rest.refused;
import static org.regard.web.container.Rest.welcomed;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a customer does not wish, and what they did not say, over HTTP (M2, M3). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RestWishesIT {

    @Test
    void what_was_declined_is_filled_by_no_program() {
        var facts = "/customers/" + welcomed() + "/facts";
        assertEquals(
                201,
                MANAGER.post(facts, "{\"category\":\"phone\",\"state\":\"declined\"}")
                        .status());
        refused(
                409,
                "fact.respected-unknown",
                MANAGER.post(facts, "{\"category\":\"phone\",\"value\":\"+49 30 23125001\"}"));
    }

    @Test
    void a_wish_is_agreed_to_with_what_it_erases_and_holds_from_then_on() {
        var customer = "/customers/" + welcomed();
        var wish = "{\"kind\":\"record\",\"category\":\"birthday\"%s}";
        refused(409, "boundary.erases", DESK.post(customer + "/boundaries", wish.formatted("")));
        var preview = done(200, DESK.post(customer + "/boundaries/preview", wish.formatted("")));
        assertEquals(1, preview.getInt("erases"), preview.toString());
        assertEquals(
                201,
                DESK.post(customer + "/boundaries", wish.formatted(",\"erases\":1"))
                        .status());
        assertTrue(items(DESK.get(customer + "/facts")).isEmpty(), "erased with the wish");
        refused(
                409,
                "boundary.category",
                MANAGER.post(customer + "/facts", "{\"category\":\"birthday\",\"value\":\"1980-05-03\"}"));
        refused(409, "boundary.already", DESK.post(customer + "/boundaries", wish.formatted(",\"erases\":0")));
        lift(customer);
        assertEquals(
                201,
                MANAGER.post(customer + "/facts", "{\"category\":\"birthday\",\"value\":\"1980-05-03\"}")
                        .status());
    }

    private static void lift(String customer) {
        var boundary = items(DESK.get(customer + "/boundaries")).get(0).getString("id");
        var at = customer + "/boundaries/" + boundary;
        assertEquals(204, DESK.send("DELETE", at, null).status());
        refused(404, "boundary.absent", DESK.send("DELETE", at, null));
    }

    @Test
    void a_topic_is_kept_out_of_notes_and_its_words_are_not_for_everybody() {
        var customer = "/customers/" + welcomed();
        assertEquals(
                201,
                MANAGER.post(customer + "/boundaries", "{\"kind\":\"record\",\"topic\":\"my divorce\"}")
                        .status());
        refused(
                409,
                "boundary.topic",
                TALKING.post(customer + "/notes", "{\"need\":\"Room for two after the d i v o r c e\"}"));
        var seen = items(new Program("yara", "greeting").get(customer + "/boundaries"))
                .get(0);
        assertTrue(seen.getBoolean("hidden"), seen.toString());
        assertFalse(seen.toString().contains("divorce"), seen.toString());
    }

    @Test
    void a_way_that_is_closed_is_not_open_now() {
        var customer = "/customers/" + welcomed();
        assertEquals(
                201,
                DESK.post(customer + "/boundaries", "{\"kind\":\"contact\",\"channel\":\"phone\"}")
                        .status());
        var open = done(200, DESK.get(customer + "/boundaries"))
                .getJsonArray("openNow")
                .toString();
        assertFalse(open.contains("phone"), open);
        assertTrue(open.contains("letter"), open);
    }

    @Test
    void a_wish_that_says_nothing_is_asked_about() {
        var at = "/customers/" + welcomed() + "/boundaries";
        refused(400, "boundary.which-kind", DESK.post(at, "{}"));
        refused(400, "body.wrong-member", DESK.post(at, "{\"kind\":\"contact\",\"channel\":\"pigeon\"}"));
        refused(
                403,
                "request.forbidden",
                new Program("admin", "greeting").post(at, "{\"kind\":\"record\",\"category\":\"likes\"}"));
    }

    @Test
    void what_a_purpose_does_not_see_cannot_be_checked_or_forgotten_for_it() {
        var customer = welcomed();
        var fact = "/customers/" + customer + "/facts/" + birthday(customer);
        var visiting = new Program("desk", "visit");
        refused(404, "fact.absent", visiting.get(fact));
        refused(404, "fact.absent", visiting.send("DELETE", fact, null, "If-Match", "\"1\""));
        refused(404, "fact.absent", visiting.post(fact + "/check", "{\"value\":\"1980-05-03\"}"));
    }
}
