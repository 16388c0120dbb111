package org.regard.colleague;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.WithAHouse;

/** Who guesses is slowed down, by name and by address. */
class SignInsTest extends WithAHouse {

    private static final String RIGHT = "regard-demo";
    private static final String OFFICE = "192.0.2.7";
    private static final String HOME = "198.51.100.9";

    private final SignIns signIns = new SignIns(
            house.database(), new PlainPasswords(), new KnownCredentials(house.clock()), house.hash(), house.clock());

    @BeforeEach
    void colleagues_have_passwords() {
        Raw.asOwner(house.home()).run("update colleague set password_hash = ?", RIGHT);
    }

    private Optional<SignIns.Verified> tries(String name, String password, String address) {
        return house.as("", () -> signIns.verify(name, password, address));
    }

    private void guesses(int names, String address) {
        for (int n = 0; n < names; n++) {
            assertTrue(tries("nobody" + n, "guess", address).isEmpty());
        }
    }

    @Test
    void who_tries_fifty_names_from_one_address_waits_there_whatever_the_name() {
        guesses(50, OFFICE);
        assertEquals("sign-in.wait-address", Guests.refusal(() -> tries("another", "guess", OFFICE)));
        assertEquals("sign-in.wait-address", Guests.refusal(() -> tries("desk", RIGHT, OFFICE)));
        assertTrue(tries("desk", RIGHT, HOME).isPresent());
    }

    @Test
    void the_wait_ends_and_grows_with_each_further_guess() {
        guesses(50, OFFICE);
        house.clock().pass(Duration.ofSeconds(16));
        guesses(1, OFFICE);
        house.clock().pass(Duration.ofSeconds(16));
        assertEquals("sign-in.wait-address", Guests.refusal(() -> tries("desk", RIGHT, OFFICE)));
        house.clock().pass(Duration.ofSeconds(16));
        assertTrue(tries("desk", RIGHT, OFFICE).isPresent());
    }

    @Test
    void who_proved_their_password_a_moment_ago_does_not_wait_for_others_behind_the_same_address() {
        assertTrue(tries("desk", RIGHT, OFFICE).isPresent());
        guesses(50, OFFICE);
        assertTrue(tries("desk", RIGHT, OFFICE).isPresent());
        assertEquals("sign-in.wait-address", Guests.refusal(() -> tries("rm", RIGHT, OFFICE)));
    }

    @Test
    void typing_errors_of_an_office_are_forgotten_after_an_hour() {
        guesses(49, OFFICE);
        house.clock().pass(Duration.ofMinutes(61));
        guesses(49, OFFICE);
        assertTrue(tries("desk", RIGHT, OFFICE).isPresent());
    }

    @Test
    void a_name_waits_after_five_wherever_it_is_tried_and_a_right_password_clears_it() {
        for (int n = 0; n < 5; n++) {
            assertTrue(tries("desk", "guess", "203.0.113." + n).isEmpty());
        }
        assertEquals("sign-in.wait", Guests.refusal(() -> tries("desk", RIGHT, HOME)));
        house.clock().pass(Duration.ofSeconds(16));
        assertTrue(tries("desk", RIGHT, HOME).isPresent());
        assertTrue(tries("desk", "guess", HOME).isEmpty());
        assertTrue(tries("desk", RIGHT, HOME).isPresent());
    }

    @Test
    void asvs_6_3_1_guesses_that_are_sent_together_are_not_answered_beyond_those_that_are_free() {
        var others = new AtomicInteger(5);
        var slow = new PlainPasswords() {
            @Override
            public boolean matches(String password, String stored) {
                // While this one is compared, five others are found wrong.
                if (others.getAndSet(0) > 0) {
                    var wrong = new WrongPasswords(house.database(), house.hash(), house.clock());
                    IntStream.range(0, 5).forEach(one -> wrong.remember(Throttle.NAME, "desk"));
                }
                return super.matches(password, stored);
            }
        };
        var door =
                new SignIns(house.database(), slow, new KnownCredentials(house.clock()), house.hash(), house.clock());
        assertEquals(
                "sign-in.wait", Guests.refusal(() -> house.as("", () -> door.verify("desk", RIGHT, HOME))), "right");
    }

    @Test
    void neither_name_nor_address_is_kept_and_a_waiting_address_writes_no_further_rows() throws Exception {
        guesses(50, OFFICE);
        try (var raw = Raw.asOwner(house.home())) {
            var rows = raw.count("select count(*) from sign_in_attempt");
            for (int n = 0; n < 20; n++) {
                Guests.refusal(() -> tries("somebody" + System.identityHashCode(new Object()), "guess", OFFICE));
            }
            assertEquals(rows, raw.count("select count(*) from sign_in_attempt"));
            assertEquals(
                    0,
                    raw.count("select count(*) from sign_in_attempt where encode(name_hash, 'escape') ~ 'nobody|192'"));
        }
    }
}
