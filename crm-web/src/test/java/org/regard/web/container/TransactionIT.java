package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regard.platform.Refused;

/** What the core leans on: one transaction, one connection, one scope. */
@ExtendWith(ArquillianExtension.class)
class TransactionIT {

    @Inject
    private Probe probe;

    @Test
    void entities_and_plain_statements_share_one_connection() {
        assertEquals(1, Set.copyOf(new TreeSet<>(probe.backends())).size());
    }

    @Test
    void the_application_works_as_a_role_that_owns_nothing() {
        assertEquals("regard_app", probe.role());
    }

    @Test
    void a_scope_ends_with_its_transaction() {
        for (int i = 0; i < 30; i++) {
            probe.enterAsHouse();
            assertEquals("", probe.scope());
        }
    }

    @Test
    void a_refusal_undoes_its_transaction() {
        assertThrows(Refused.class, () -> probe.addsTeamAndRefuses("Team of a refused request"));
        assertFalse(probe.hasTeam("Team of a refused request"));
    }

    @Test
    void every_entity_fits_its_table() {
        assertTrue(probe.entities() >= 3);
    }

    @Test
    void the_seal_follows_the_journal_by_itself() throws InterruptedException {
        for (int i = 0; i < 60 && probe.journal().get(1) > 0; i++) {
            Thread.sleep(250);
        }
        var journal = probe.journal();
        assertTrue(journal.get(0) > 0);
        assertEquals(0, journal.get(1));
    }
}
