package org.regard.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From where somebody calls: nobody chooses that for themselves. */
class ClientAddressTest {
    private static final String PROXY = "10.0.0.1";
    private static final Set<String> TRUSTED = ClientAddress.trusted(" 10.0.0.1, 10.0.0.2 ,::1");

    @Test
    void without_a_proxy_in_the_settings_a_header_counts_for_nothing() {
        assertEquals("192.0.2.7", ClientAddress.of("192.0.2.7", List.of("198.51.100.9"), Set.of()));
        assertEquals(PROXY, ClientAddress.of(PROXY, List.of("198.51.100.9"), Set.of()));
    }

    @Test
    void a_trusted_proxy_says_who_called_it() {
        assertEquals("198.51.100.9", ClientAddress.of(PROXY, List.of("198.51.100.9"), TRUSTED));
        assertEquals("198.51.100.9", ClientAddress.of("0:0:0:0:0:0:0:1", List.of("198.51.100.9"), TRUSTED));
    }

    @Test
    void what_the_caller_wrote_before_it_is_not_believed() {
        assertEquals("198.51.100.9", ClientAddress.of(PROXY, List.of("203.0.113.5, 198.51.100.9"), TRUSTED));
        assertEquals(
                "198.51.100.9", ClientAddress.of(PROXY, List.of("203.0.113.5", "198.51.100.9, 10.0.0.2"), TRUSTED));
    }

    @Test
    void a_header_that_holds_no_address_leaves_the_proxy_itself() {
        for (var odd :
                List.of("", "unknown", "somewhere.example", "1.2.3.4.5.6.7.8", "999.1.1.1", "1.2.3", "\r\nX: y")) {
            assertEquals(PROXY, ClientAddress.of(PROXY, List.of(odd), TRUSTED), odd);
        }
        assertEquals(PROXY, ClientAddress.of(PROXY, List.of(), TRUSTED));
    }

    @Test
    void of_ipv6_counts_what_the_caller_cannot_choose() {
        var one = ClientAddress.of("2001:db8:1:2:aaaa::1", List.of(), TRUSTED);
        assertEquals(one, ClientAddress.of("2001:db8:1:2:bbbb::2", List.of(), TRUSTED));
        assertNotEquals(one, ClientAddress.of("2001:db8:1:3:aaaa::1", List.of(), TRUSTED));
    }

    @Test
    void names_are_never_looked_up_and_no_proxy_is_trusted_by_name() {
        assertEquals(Set.of(), ClientAddress.trusted("proxy.example, ,"));
    }
}
