package org.regard.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.house.Raw;
import org.regard.house.WithMira;

/** The seal: whoever alters the journal past the grants is found out. */
class SealTest extends WithMira {

    @BeforeEach
    void some_looks() {
        guests.card("desk", mira, "greeting");
        guests.card("rm", mira, "conversation");
    }

    @Test
    void every_entry_is_sealed_once_and_the_chain_holds() {
        assertEquals(3, seal());
        assertEquals(0, seal());
        var found = verify();
        assertEquals(3, found.entries());
        assertTrue(found.firstBad().isEmpty());
    }

    @Test
    void a_changed_entry_is_found() throws Exception {
        seal();
        forge("update disclosure set purpose = 'visit' where act = 'card' and purpose = 'greeting'");
        assertEquals("changed", verify().firstBad().orElseThrow().why());
    }

    @Test
    void a_changed_subject_is_found() throws Exception {
        seal();
        forge("update disclosure_subject set customer_id = gen_random_uuid()");
        assertEquals("changed", verify().firstBad().orElseThrow().why());
    }

    @Test
    void a_removed_entry_is_found() throws Exception {
        seal();
        forge("delete from disclosure where act = 'card' and purpose = 'greeting'");
        assertEquals("gone", verify().firstBad().orElseThrow().why());
    }

    @Test
    void a_removed_link_is_found() throws Exception {
        seal();
        forge("delete from journal_seal where n = 2");
        assertEquals("gap", verify().firstBad().orElseThrow().why());
    }

    @Test
    void an_entry_taken_off_the_queue_is_found() throws Exception {
        forge(
                "delete from disclosure_unsealed where disclosure_id = (select id from disclosure where act = 'welcome')");
        seal();
        assertEquals("never-sealed", verify().firstBad().orElseThrow().why());
    }

    private int seal() {
        return house.as("", () -> house.sealing().sealWaiting());
    }

    private Verification verify() {
        return house.as("steward", () -> house.seals().verify(Look.of("oversight")));
    }

    /** As somebody with the owner's password and row security switched off: what the seal is for. */
    private void forge(String sql) throws Exception {
        try (var owner = Raw.asOwner(house.home())) {
            for (var table : new String[] {"disclosure", "disclosure_subject", "journal_seal", "disclosure_unsealed"}) {
                owner.run("alter table " + table + " no force row level security");
            }
            assertTrue(owner.run(sql) > 0);
        }
    }
}
