package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.web.container.Rest.MANAGER;
import static org.regard.web.container.Rest.OVERSEEING;
import static org.regard.web.container.Rest.done;
import static org.regard.web.container.Rest.items;
import static org.regard.web.container.Rest.refused;

import jakarta.json.Json;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The policy over HTTP: drafted, compared, tried, and refused where something stands against it (M1, M4, M12). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RestPolicyIT {

    private static final Program STEWARD = new Program("steward", null);

    @Test
    void a_draft_is_begun_compared_tried_and_discarded_by_a_steward_alone() {
        refused(403, "request.forbidden", MANAGER.post("/policies", "{}"));
        int draft = begun();
        var at = "/policies/" + draft;
        var read = STEWARD.get(at + "/draft");
        assertEquals(draft, done(200, read).getInt("version"));
        assertTrue(items(STEWARD.get(at + "/comparison")).isEmpty(), "a copy differs in nothing");
        var tried = done(200, OVERSEEING.get(at + "/simulation"));
        assertEquals(draft, tried.getInt("version"));
        refused(403, "request.forbidden", MANAGER.get(at + "/draft"));
        refused(404, "policy.no-such-draft", STEWARD.get("/policies/9999/draft"));
        discard(draft);
        refused(404, "policy.no-such-draft", STEWARD.get(at + "/draft"));
    }

    @Test
    void a_draft_that_was_not_looked_at_is_neither_approved_nor_published() {
        int draft = begun();
        var at = "/policies/" + draft;
        refused(400, "if-match.missing", STEWARD.post(at + "/publication", "{\"against\":1}"));
        refused(
                409,
                "policy.draft-changed",
                STEWARD.post(at + "/publication", "{\"against\":1}", "If-Match", "\"999\""));
        var tag = STEWARD.get(at + "/draft").header("ETag");
        refused(400, "body.wrong-member", STEWARD.post(at + "/publication", "{}", "If-Match", tag));
        refused(
                409,
                "policy.moved-on",
                STEWARD.post(at + "/publication", "{\"against\":" + draft + "}", "If-Match", tag));
        discard(draft);
    }

    @Test
    void a_policy_travels_as_a_file_and_a_broken_one_is_refused_with_its_line() {
        var file = done(200, new Program("desk", null).get("/policies/1/file"));
        var draft = done(201, STEWARD.post("/policies/files", file.toString())).getInt("version");
        discard(draft);
        var broken = STEWARD.post("/policies/files", "{\n\"format\": \"regard-policy\",\n");
        refused(400, "policy-file.not-json", broken);
        assertTrue(
                broken.json().getString("detail").contains("line"),
                broken.json().toString());
        refused(403, "request.forbidden", MANAGER.post("/policies/files", file.toString()));
    }

    @Test
    void one_category_of_a_draft_is_written_anew_as_it_stands_in_the_file() {
        int draft = begun();
        var at = "/policies/" + draft;
        var one =
                done(200, STEWARD.get(at + "/file")).getJsonArray("categories").getJsonObject(0);
        var code = one.getString("code");
        var there = at + "/draft/categories/" + code;
        var tag = STEWARD.get(at + "/draft").header("ETag");
        var shorter = Json.createObjectBuilder(one)
                .add("keepMonths", 5)
                .remove("fadingMonths")
                .build()
                .toString();
        refused(403, "request.forbidden", MANAGER.send("PUT", there, shorter, "If-Match", tag));
        refused(400, "if-match.missing", STEWARD.send("PUT", there, shorter));
        refused(400, "body.wrong-member", STEWARD.send("PUT", there + "-x", shorter, "If-Match", tag));
        assertEquals(204, STEWARD.send("PUT", there, shorter, "If-Match", tag).status());
        refused(409, "policy.draft-changed", STEWARD.send("PUT", there, shorter, "If-Match", tag));
        var changed = items(STEWARD.get(at + "/comparison"));
        assertTrue(changed.toString().contains(code), changed.toString());
        discard(draft);
    }

    @Test
    void the_record_of_processing_is_read_by_those_who_answer_for_it() {
        var record = done(200, STEWARD.get("/record-of-processing"));
        assertFalse(record.getJsonArray("activities").isEmpty());
        assertEquals(
                200, new Program("admin", null).get("/record-of-processing").status());
        refused(403, "request.forbidden", new Program("desk", null).get("/record-of-processing"));
        refused(404, "policy.no-such-version", STEWARD.get("/record-of-processing?version=9999"));
    }

    private static int begun() {
        return done(201, STEWARD.post("/policies", "{}")).getInt("version");
    }

    private static void discard(int draft) {
        var at = "/policies/" + draft + "/draft";
        var tag = STEWARD.get(at).header("ETag");
        assertEquals(204, STEWARD.send("DELETE", at, null, "If-Match", tag).status());
    }
}
