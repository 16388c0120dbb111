package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.house.Raw;
import org.regard.house.WithMira;

/** What row security finds out once in a transaction ends with whatever may change it. */
class StandingTest extends WithMira {

    private static final String CUSTOMERS = "select count(*) from customer";
    private static final String FACTS = "select count(*) from fact";

    @BeforeEach
    void something_is_known() {
        guests.fact("rm", mira, "language", "de");
    }

    @Test
    void an_objection_counts_in_the_transaction_that_hears_it() {
        within(raw -> {
            assertEquals(1, raw.count(FACTS));
            raw.run(
                    """
                    insert into objection (customer_id, id, purpose, absolute, objected_at, channel, heard_by)
                    values (?, gen_random_uuid(), 'greeting', true, now(), 'phone', ?)""",
                    mira,
                    company.rm);
            assertEquals(0, raw.count(FACTS));
        });
    }

    @Test
    void a_restriction_counts_in_the_transaction_that_hears_it() {
        within(raw -> {
            assertEquals(1, raw.count(FACTS));
            raw.run(
                    """
                    insert into restriction (customer_id, id, ground, set_at, channel, heard_by)
                    values (?, gen_random_uuid(), 'accuracy', now(), 'phone', ?)""",
                    mira,
                    company.rm);
            assertEquals(0, raw.count(FACTS));
        });
    }

    @Test
    void what_one_asker_was_told_is_not_told_to_the_next_in_the_same_transaction() {
        within(raw -> {
            assertEquals(1, raw.count(FACTS));
            raw.set("regard.purpose", "oversight");
            assertEquals(0, raw.count(FACTS));
            raw.set("regard.purpose", "greeting").set("regard.roles", "administrator");
            assertEquals(0, raw.count(FACTS));
            raw.set("regard.roles", "relationship-manager").set("regard.customer", company.rm.toString());
            assertEquals(0, raw.count(FACTS));
            raw.set("regard.customer", mira.toString());
            assertEquals(1, raw.count(FACTS));
        });
    }

    @Test
    void a_purpose_that_is_not_open_to_the_next_role_is_closed_in_the_same_transaction() {
        within(raw -> {
            assertEquals(1, raw.count(CUSTOMERS));
            raw.set("regard.purpose", "oversight");
            assertEquals(0, raw.count(CUSTOMERS));
            raw.set("regard.roles", "privacy-steward");
            assertEquals(1, raw.count(CUSTOMERS));
        });
    }

    @Test
    void what_was_found_out_ends_with_the_transaction() {
        try (var raw = asked()) {
            raw.inVain("update team set name = name where false", () -> assertEquals(1, raw.count(FACTS)));
            assertTrue(raw.list("select current_setting('regard.standing', true)")
                    .get(0)
                    .isEmpty());
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Raw asked() {
        return Raw.asApp(house.home())
                .says(company.rm, "relationship-manager", company.harbour, "greeting")
                .set("regard.customer", mira.toString());
    }

    private interface Asking {
        void by(Raw raw);
    }

    private void within(Asking look) {
        try (var raw = asked()) {
            raw.inVain("update team set name = name where false", () -> look.by(raw));
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
