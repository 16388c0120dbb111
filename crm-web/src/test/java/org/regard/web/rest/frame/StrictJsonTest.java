package org.regard.web.rest.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.platform.Refused;

class StrictJsonTest {

    record Inner(String word) {}

    record Sent(
            String text,
            UUID id,
            LocalDate day,
            Boolean sure,
            JsonValue any,
            Inner inner,
            List<Inner> many,
            Map<String, String> words) {}

    @Test
    void every_kind_of_member_is_read() {
        var sent = read(
                """
                {"text":"a","id":"01a20015-7486-771e-a1a8-a859e300f41f","day":"2026-11-21","sure":true,"any":{"x":1},
                 "inner":{"word":"b"},"many":[{"word":"c"},{"word":"d"}],"words":{"birthday":"ours"}}""");
        assertEquals("a", sent.text());
        assertEquals(LocalDate.of(2026, 11, 21), sent.day());
        assertTrue(sent.sure());
        assertEquals("{\"x\":1}", sent.any().toString());
        assertEquals("b", sent.inner().word());
        assertEquals(List.of(new Inner("c"), new Inner("d")), sent.many());
        assertEquals(Map.of("birthday", "ours"), sent.words());
    }

    @Test
    void what_is_left_out_or_null_is_nothing() {
        var sent = read("{\"text\":null}");
        assertNull(sent.text());
        assertNull(sent.sure());
        assertNull(sent.many());
    }

    @Test
    void an_unknown_member_is_refused_by_its_name_however_deep_it_lies() {
        assertEquals(List.of("score"), refused("{\"score\":7}", "body.unknown-member"));
        assertEquals(List.of("inner.score"), refused("{\"inner\":{\"score\":7}}", "body.unknown-member"));
        assertEquals(List.of("many.score"), refused("{\"many\":[{\"score\":7}]}", "body.unknown-member"));
    }

    @Test
    void a_member_of_another_kind_is_refused_by_its_name() {
        assertEquals(List.of("text"), refused("{\"text\":7}", "body.wrong-member"));
        assertEquals(List.of("id"), refused("{\"id\":\"me\"}", "body.wrong-member"));
        assertEquals(List.of("day"), refused("{\"day\":\"yesterday\"}", "body.wrong-member"));
        assertEquals(List.of("sure"), refused("{\"sure\":\"yes\"}", "body.wrong-member"));
        assertEquals(List.of("inner"), refused("{\"inner\":\"b\"}", "body.wrong-member"));
        assertEquals(List.of("many"), refused("{\"many\":{}}", "body.wrong-member"));
        assertEquals(List.of("words"), refused("{\"words\":[]}", "body.wrong-member"));
        assertEquals(List.of("words"), refused("{\"words\":{\"birthday\":7}}", "body.wrong-member"));
    }

    @Test
    void what_may_be_somebodys_data_in_the_wrong_place_is_not_repeated() {
        assertEquals(List.of("…"), refused("{\"Anna Müller\":1}", "body.unknown-member"));
    }

    @Test
    void only_one_json_object_is_a_body() {
        for (var text : List.of("", "[]", "7", "{", "{} {}", "nonsense")) {
            var no = assertThrows(Refused.class, () -> read(text), text);
            assertEquals("body.not-json", no.refusal().rule(), text);
        }
    }

    @Test
    void a_body_is_never_missing_where_one_is_needed() {
        var no = assertThrows(Refused.class, () -> StrictJson.required(null));
        assertEquals("body.missing", no.refusal().rule());
    }

    @Test
    void a_deeply_nested_body_does_no_harm() {
        var deep = "{\"any\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
        var no = assertThrows(Refused.class, () -> read(deep));
        assertFalse(no.refusal().rule().isEmpty());
    }

    private static Sent read(String text) {
        return StrictJson.read(BodyReader.object(text.getBytes(StandardCharsets.UTF_8)), Sent.class);
    }

    private static List<String> refused(String text, String rule) {
        var refusal = assertThrows(Refused.class, () -> read(text)).refusal();
        assertEquals(rule, refusal.rule());
        return refusal.details();
    }
}
