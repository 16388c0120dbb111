package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regard.colleague.Account;
import org.regard.colleague.Colleagues;
import org.regard.customer.Directory;
import org.regard.disclosure.Look;
import org.regard.disclosure.Seals;
import org.regard.knowledge.HelloCards;
import org.regard.mirror.Mirrors;
import org.regard.policy.Policies;

/** Who is not signed in gets through no door of the business, whatever page forgot to ask. */
@ExtendWith(ArquillianExtension.class)
class LockedDoorsIT {

    @Inject
    private Directory directory;

    @Inject
    private HelloCards cards;

    @Inject
    private Mirrors mirrors;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Policies policies;

    @Inject
    private Account account;

    @Inject
    private Seals seals;

    @Test
    void nobody_gets_nowhere() {
        var look = Look.of("greeting");
        closed(() -> directory.search("mo", null, 10, look));
        closed(() -> cards.card(UUID.randomUUID(), look, Locale.ENGLISH));
        closed(() -> mirrors.mirror(UUID.randomUUID(), look, Locale.ENGLISH));
        closed(() -> colleagues.all());
        closed(() -> policies.current());
        closed(() -> account.me());
        closed(() -> seals.verify(look));
    }

    private static void closed(Runnable door) {
        assertThrows(EJBAccessException.class, door::run);
    }
}
