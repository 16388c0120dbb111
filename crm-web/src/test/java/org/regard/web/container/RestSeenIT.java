package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.web.container.Rest.DESK;
import static org.regard.web.container.Rest.MANAGER;
import static org.regard.web.container.Rest.OVERSEEING;
import static org.regard.web.container.Rest.done;
import static org.regard.web.container.Rest.items;
import static org.regard.web.container.Rest.named;
import static org.regard.web.container.Rest.refused;
import static org.regard.web.container.Rest.welcomed;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who looked, emergencies, checkpoints, walls and duplicates over HTTP (M5, M11). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RestSeenIT {

    private static final Program LEAD = new Program("lead", "oversight");

    @Test
    void looks_over_all_are_for_oversight_and_reading_them_is_a_look() {
        DESK.get("/customers/" + welcomed() + "/card");
        var list = items(OVERSEEING.get("/journal/disclosures?act=card&limit=5"));
        assertFalse(list.isEmpty());
        assertTrue(acts(items(OVERSEEING.get("/journal/disclosures?limit=5"))).contains("readers"), "the look itself");
        refused(403, "looks.oversight-only", new Program("steward", "directory-care").get("/journal/disclosures"));
        refused(403, "request.forbidden", new Program("rm", "directory-care").get("/journal/disclosures"));
        refused(400, "looks.act-unknown", OVERSEEING.get("/journal/disclosures?act=staring"));
        refused(400, "looks.range", OVERSEEING.get("/journal/disclosures?from=2026-05-01&to=2026-04-01"));
    }

    private static List<String> acts(List<JsonObject> looks) {
        return looks.stream().map(one -> one.getString("act")).toList();
    }

    @Test
    void an_emergency_asks_for_a_note_opens_the_door_and_is_answered() {
        var customer = welcomed();
        var helping = new Program("desk", "emergency");
        refused(400, "purpose.emergency-needs-note", helping.get("/customers/" + customer + "/card"));
        done(200, helping.get("/customers/" + customer + "/card", "Regard-Reason", "Fell at the counter"));
        var told = items(MANAGER.get("/emergencies")).stream()
                .filter(one -> one.getString("customer").equals(customer))
                .findFirst()
                .orElseThrow();
        assertEquals("Fell at the counter", told.getString("reason"));
        var at = "/emergencies/" + told.getString("id") + "/acknowledgement";
        refused(422, "emergency.say", MANAGER.send("PUT", at, "{\"said\":\"\"}"));
        assertEquals(
                204,
                MANAGER.send("PUT", at, "{\"said\":\"Right so; she is well\"}").status());
        refused(404, "emergency.absent", MANAGER.send("PUT", at, "{\"said\":\"Right so\"}"));
    }

    @Test
    void the_journal_is_signed_by_those_who_oversee_it() {
        DESK.get("/customers/" + welcomed() + "/card");
        assertEquals(201, OVERSEEING.post("/journal/checkpoints", null).status());
        var all = done(200, OVERSEEING.get("/journal/checkpoints"));
        assertFalse(all.getString("publicKey").isEmpty());
        refused(403, "request.forbidden", new Program("rm", "oversight").get("/journal/checkpoints"));
    }

    @Test
    void a_wall_parts_two_whom_nobody_serves_both() {
        var ours = welcomed();
        var also = welcomed();
        Rest.joins("nils", "Old Town");
        var nils = new Program("nils", "directory-care");
        var theirs = done(201, nils.post("/customers", Rest.PERSON.formatted(named("Other"))))
                .getString("id");
        refused(409, "wall.served-together", LEAD.post("/walls", wall(ours, also)));
        refused(403, "request.forbidden", MANAGER.post("/walls", wall(ours, theirs)));
        var yara = new Program("yara", "greeting");
        assertEquals(200, yara.get("/customers/" + ours + "/card").status());
        var id = done(201, OVERSEEING.post("/walls", wall(ours, theirs))).getString("id");
        refused(404, "customer.absent", yara.get("/customers/" + ours + "/card"));
        refused(404, "wall.absent", LEAD.send("DELETE", "/walls/" + id, null));
        assertEquals(204, OVERSEEING.send("DELETE", "/walls/" + id, null).status());
        assertEquals(200, yara.get("/customers/" + ours + "/card").status());
    }

    private static String wall(String one, String other) {
        return "{\"customer\":\"" + one + "\",\"other\":\"" + other
                + "\",\"reason\":\"Two sides of one house\",\"reviewOn\":\""
                + LocalDate.now(ZoneOffset.UTC).plusDays(90) + "\"}";
    }

    @Test
    void two_become_one_with_every_word_chosen_and_can_be_taken_apart() {
        var stays = welcomed();
        var goes = done(
                        201,
                        MANAGER.post(
                                "/customers",
                                Rest.PERSON.formatted(named("Twin")).replace("1980-05-03", "1980-05-04")))
                .getString("id");
        var both = "{\"stays\":\"" + stays + "\",\"goes\":\"" + goes + "\"%s}";
        refused(409, "merge.conflict", MANAGER.post("/merges", both.formatted("")));
        refused(400, "merge.itself", MANAGER.post("/merges", both.formatted("").replace(goes, stays)));
        refused(403, "request.forbidden", DESK.post("/merges", both.formatted("")));
        var merge = done(201, MANAGER.post("/merges", both.formatted(",\"choices\":{\"birthday\":\"ours\"}")))
                .getString("id");
        refused(404, "customer.absent", DESK.get("/customers/" + goes + "/card"));
        assertEquals(204, MANAGER.send("DELETE", "/merges/" + merge, null).status());
        assertEquals(200, DESK.get("/customers/" + goes + "/card").status());
        refused(404, "merge.absent", MANAGER.send("DELETE", "/merges/" + merge, null));
    }

    @Test
    void duplicates_are_proposed_to_those_who_look_after_customers() {
        assertTrue(items(MANAGER.get("/duplicates?limit=5")) != null);
        refused(403, "request.forbidden", DESK.get("/duplicates"));
        refused(404, "duplicate.absent", MANAGER.send("DELETE", "/duplicates/" + welcomed() + "/" + welcomed(), null));
    }
}
