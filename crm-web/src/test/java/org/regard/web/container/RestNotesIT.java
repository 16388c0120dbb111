package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.web.container.Rest.DESK;
import static org.regard.web.container.Rest.MANAGER;
import static org.regard.web.container.Rest.TALKING;
import static org.regard.web.container.Rest.done;
import static org.regard.web.container.Rest.items;
import static org.regard.web.container.Rest.refused;
import static org.regard.web.container.Rest.welcomed;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notes of conversations over HTTP: three short lines, asked about, read by few (M4, M6, M10). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RestNotesIT {

    @Test
    void a_note_is_kept_read_for_its_purpose_put_right_and_forgotten() {
        var notes = "/customers/" + welcomed() + "/notes";
        var note = notes + "/"
                + done(201, TALKING.post(notes, "{\"need\":\"A bigger oven by June\"}"))
                        .getString("id");
        assertEquals(1, items(TALKING.get(notes)).size());
        assertTrue(
                items(new Program("rm", "small-talk").get(notes)).isEmpty(),
                "said in conversation, not for small talk");
        refused(409, "version.newer", TALKING.send("PUT", note, "{\"need\":\"An oven\"}", "If-Match", "\"9\""));
        var put = TALKING.send("PUT", note, "{\"need\":\"An oven\"}", "If-Match", "\"1\"");
        assertEquals(204, put.status());
        assertEquals("An oven", done(200, TALKING.get(note)).getString("need"));
        assertEquals(
                204,
                TALKING.send("DELETE", note, null, "If-Match", put.header("ETag"))
                        .status());
        refused(404, "note.absent", TALKING.get(note));
    }

    @Test
    void what_could_not_be_read_aloud_is_asked_about_and_kept_with_a_reason() {
        var notes = "/customers/" + welcomed() + "/notes";
        var rude = "{\"need\":\"Kasimir Komma asked for the same\"%s}";
        refused(409, "text.asks", TALKING.post(notes, rude.formatted("")));
        assertTrue(items(TALKING.get(notes)).isEmpty(), "nothing was stored by asking");
        done(201, TALKING.post(notes, rude.formatted(",\"reason\":\"They come together, both say so\"")));
    }

    @Test
    void a_note_says_something_in_short_for_a_purpose_that_keeps_notes() {
        var notes = "/customers/" + welcomed() + "/notes";
        refused(400, "note.empty", TALKING.post(notes, "{}"));
        refused(422, "note.too-long", TALKING.post(notes, "{\"need\":\"" + "a".repeat(281) + "\"}"));
        refused(409, "note.not-for-this-purpose", MANAGER.post(notes, "{\"need\":\"A bigger oven\"}"));
        refused(403, "request.forbidden", DESK.post(notes, "{\"need\":\"A bigger oven\"}"));
        refused(
                403,
                "note.not-yours-to-write",
                new Program("yara", "conversation")
                        .post(notes, "{\"need\":\"A bigger oven\"}", "Regard-Reason", "They asked me in the street"));
    }

    @Test
    void a_text_is_checked_before_it_is_stored_and_the_answer_tells_nobody_more() {
        var asked = done(200, MANAGER.post("/wording/check", "{\"text\":\"Call +49 30 23125003, she has diabetes\"}"));
        assertTrue(asked.getJsonArray("findings").size() > 1, asked.toString());
        var calm = done(200, MANAGER.post("/wording/check", "{\"text\":\"Two ovens, blue doors\"}"));
        assertTrue(calm.getJsonArray("findings").isEmpty(), calm.toString());
        refused(400, "body.wrong-member", MANAGER.post("/wording/check", "{}"));
    }

    @Test
    void notes_nobody_read_are_listed_for_those_who_can_say_whether_they_matter() {
        var list = items(TALKING.get("/notes/unread"));
        assertFalse(list.toString().contains("soles for very"), "a list without words");
        refused(403, "request.forbidden", DESK.get("/notes/unread"));
    }
}
