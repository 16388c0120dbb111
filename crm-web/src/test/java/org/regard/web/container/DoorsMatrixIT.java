package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regard.house.matrix.DoorsTest;
import org.regard.web.matrix.WayIn;

/** In a server every door of the business, found by reflection, stays shut for every role that its lock does not name. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoorsMatrixIT {

    @Test
    void no_role_passes_a_door_that_does_not_name_it() {
        for (var role : WayIn.ROLES.values()) {
            var shut = DoorsTest.doors()
                    .filter(door -> DoorsTest.allowed(door) != null
                            && !DoorsTest.allowed(door).contains(role))
                    .map(door -> door.getDeclaringClass().getName() + " " + door)
                    .collect(Collectors.joining("\n"));
            assertTrue(shut.lines().count() > 5, role);
            var way = new WayIn("POST", "/api/doors", "", "", shut);
            assertEquals(
                    "all tried",
                    Reply.under("/api", way, role, "/doors", shut, "text/plain")
                            .body()
                            .strip(),
                    role);
        }
    }
}
