package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.platform.Ids;

class CareTest {

    private final UUID one = Ids.next();
    private final UUID two = Ids.next();
    private final UUID team = Ids.next();

    @Test
    void a_manager_a_deputy_and_a_team_make_it() {
        assertDoesNotThrow(() -> new Care(one, two, team));
    }

    @Test
    void nobody_is_without_a_manager_a_deputy_or_a_team() {
        assertEquals("customer.needs-a-manager", refusal(() -> new Care(null, two, team)));
        assertEquals("customer.needs-a-deputy", refusal(() -> new Care(one, null, team)));
        assertEquals("customer.needs-a-team", refusal(() -> new Care(one, two, null)));
    }

    @Test
    void nobody_stands_in_for_themselves() {
        assertEquals("customer.deputy-is-somebody-else", refusal(() -> new Care(one, one, team)));
    }
}
