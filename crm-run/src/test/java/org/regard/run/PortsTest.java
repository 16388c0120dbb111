package org.regard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static String refusal(String address, int port) {
        return assertThrows(CannotStart.class, () -> Ports.check(address, port, Duration.ZERO))
                .getMessage();
    }

    @Test
    void a_busy_port_is_said_to_be_busy() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals("port.busy", refusal("127.0.0.1", other.getLocalPort()));
        }
    }

    @Test
    void a_port_that_was_let_go_is_free() throws Exception {
        Ports.check("127.0.0.1", Ports.anyFree(), Duration.ofSeconds(2));
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        // TEST-NET-1 belongs to no machine (RFC 5737).
        assertEquals("address.unknown", refusal("192.0.2.1", 8080));
    }
}
