package org.regard.web.rest.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.regard.knowledge.Address;
import org.regard.knowledge.State;
import org.regard.platform.Refused;

class FactBodyTest {

    @Test
    void a_value_is_known_and_told_by_the_customer() {
        var told = fact(Json.createValue("+49 30 1234567"), null).toRecord();
        assertEquals(State.KNOWN, told.state());
        assertEquals("+49 30 1234567", told.value());
        assertEquals("customer-told", told.source());
    }

    @Test
    void an_address_comes_in_parts_too() {
        var parts = Json.createObjectBuilder().add("street", "Hauptstr. 1").add("city", "Berlin");
        var told = fact(parts.build(), null).toRecord();
        assertEquals(new Address("Hauptstr. 1", null, null, "Berlin", null, null).canonical(), told.value());
    }

    @Test
    void an_unknown_is_respected_without_a_value() {
        var told = fact(null, "declined").toRecord();
        assertEquals(State.DECLINED, told.state());
        assertNull(told.value());
    }

    @Test
    void a_value_and_an_unknown_exclude_each_other() {
        assertEquals("fact.value-or-state", rule(fact(Json.createValue("x"), "declined")));
        assertEquals("fact.value-or-state", rule(fact(null, null)));
    }

    @Test
    void a_state_or_a_part_that_does_not_exist_is_refused() {
        assertEquals("fact.state-unknown", rule(fact(null, "perhaps")));
        assertEquals("body.wrong-member", rule(fact(Json.createValue(7), null)));
        assertEquals(
                "body.unknown-member",
                rule(fact(Json.createObjectBuilder().add("planet", "Earth").build(), null)));
    }

    private static FactBody fact(JsonValue value, String state) {
        return new FactBody("phone", value, state, null, null, null, null, null);
    }

    private static String rule(FactBody body) {
        return assertThrows(Refused.class, body::toRecord).refusal().rule();
    }
}
