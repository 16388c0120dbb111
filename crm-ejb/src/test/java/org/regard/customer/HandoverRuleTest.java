package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.policy.Role;

class HandoverRuleTest {

    private static final UUID MANAGER = new UUID(0, 1);
    private static final UUID DEPUTY = new UUID(0, 2);
    private static final UUID SOMEBODY = new UUID(0, 3);
    private static final UUID HARBOUR = new UUID(1, 1);
    private static final UUID OLD_TOWN = new UUID(1, 2);

    @Test
    void who_looks_after_a_customer_hands_them_over() {
        assertEquals("", refusal(customer(false), HARBOUR, Role.RELATIONSHIP_MANAGER, MANAGER));
        assertEquals("", refusal(customer(false), OLD_TOWN, Role.RELATIONSHIP_MANAGER, DEPUTY));
    }

    @Test
    void a_team_lead_hands_over_too() {
        assertEquals("", refusal(customer(false), HARBOUR, Role.TEAM_LEAD, SOMEBODY));
    }

    @Test
    void somebody_else_does_not() {
        assertEquals(
                "customer.not-yours-to-entrust",
                refusal(customer(false), HARBOUR, Role.RELATIONSHIP_MANAGER, SOMEBODY));
    }

    @Test
    void a_customer_for_one_team_only_stays_in_that_team() {
        assertEquals("", refusal(customer(true), HARBOUR, Role.TEAM_LEAD, SOMEBODY));
        assertEquals("customer.stays-in-its-team", refusal(customer(true), OLD_TOWN, Role.TEAM_LEAD, SOMEBODY));
    }

    private static String refusal(Header customer, UUID team, Role role, UUID colleague) {
        return HandoverRule.refuse(customer, new Care(SOMEBODY, MANAGER, team), Set.of(role), colleague)
                .map(no -> no.rule())
                .orElse("");
    }

    private static Header customer(boolean teamOnly) {
        var day = LocalDate.of(2026, 3, 2);
        return new Header(
                new UUID(2, 1),
                "person",
                "Mira Sonntag",
                new Header.Person(MANAGER, "Robin Falk", true),
                new Header.Person(DEPUTY, "Mika Sommer", true),
                HARBOUR,
                "Harbour",
                teamOnly,
                false,
                false,
                false,
                false,
                "",
                day,
                day,
                1,
                new byte[0],
                List.of());
    }
}
