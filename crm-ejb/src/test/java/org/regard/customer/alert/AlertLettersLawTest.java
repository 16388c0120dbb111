package org.regard.customer.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.platform.MailServer;

/** An emergency always alerts (GDPR Art. 5(1)(f)): also by a letter, which says that and not whom. */
class AlertLettersLawTest {

    private static final Look HELP = Look.of("emergency").because("collapsed in the hall");

    private final House house = House.fresh();
    private final Guests guests = new Guests(house);
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private UUID mira;

    @BeforeEach
    void somebody_comes() {
        Company.in(house.home());
        mira = guests.person("rm", "Mira Sonntag");
        reaches("steward", "steward@house.example", "de");
        reaches("rm", "rm@house.example", "en");
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    private void reaches(String who, String mail, String language) {
        Raw.asOwner(house.home())
                .run("update colleague set mail = ?, language = ? where sign_in = ?", mail, language, who);
    }

    private void looks() {
        house.as("desk", () -> house.helloCards().card(mira, HELP, Locale.ENGLISH));
    }

    private MailServer server() {
        return new MailServer("127.0.0.1:" + post.getSmtp().getPort(), "regard@house.example");
    }

    private static MailServer nobodyThere() {
        return new MailServer("127.0.0.1:1", "regard@house.example");
    }

    private int empties(MailServer server) {
        int sent = 0;
        while (house.as("", () -> house.alertLetters().sendNext(server))) {
            sent++;
        }
        return sent;
    }

    private Stream<String> said(Message letter) {
        try {
            return Stream.of(letter.getSubject(), letter.getContent().toString());
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void article_5_1_f_steward_and_who_looks_after_them_get_a_letter_each_in_their_language() throws Exception {
        looks();
        assertEquals(2, empties(server()));
        var told = List.of(post.getReceivedMessagesForDomain("steward@house.example"));
        assertEquals(
                "Regard: Ein Blick in einem Notfall wartet auf Ihr Wort",
                told.get(0).getSubject());
        var rm = post.getReceivedMessagesForDomain("rm@house.example")[0];
        assertEquals("Regard: a look in an emergency waits for your word", rm.getSubject());
        assertTrue(
                rm.getContent().toString().startsWith("Hello Colleague rm,"),
                rm.getContent().toString());
    }

    @Test
    void article_5_1_c_a_letter_names_neither_the_customer_nor_who_looked_nor_the_note() {
        looks();
        empties(server());
        var text = Arrays.stream(post.getReceivedMessages())
                .flatMap(this::said)
                .toList()
                .toString();
        for (var secret : List.of("Mira", "Sonntag", mira.toString(), "desk", "collapsed", "hall")) {
            assertFalse(text.contains(secret), secret);
        }
    }

    @Test
    void each_letter_goes_out_once_and_further_looks_of_the_same_emergency_add_none() {
        looks();
        assertEquals(2, empties(server()));
        looks();
        assertEquals(0, empties(server()));
    }

    @Test
    void what_the_mail_server_does_not_take_is_kept_and_tried_again() {
        looks();
        assertEquals(0, empties(nobodyThere()));
        assertEquals(0, empties(nobodyThere()));
        assertEquals(0, empties(server()), "both wait");
        house.clock().pass(Duration.ofMinutes(2));
        assertEquals(2, empties(server()));
    }

    @Test
    void the_wait_doubles_up_to_an_hour_and_it_is_never_given_up() {
        assertEquals(Duration.ofMinutes(1), AlertLetters.BACKOFF.after(0));
        assertEquals(Duration.ofMinutes(2), AlertLetters.BACKOFF.after(1));
        assertEquals(Duration.ofHours(1), AlertLetters.BACKOFF.after(Integer.MAX_VALUE));
    }

    @Test
    void a_look_that_was_undone_sends_nothing() {
        org.junit.jupiter.api.Assertions.assertThrows(
                IllegalStateException.class,
                () -> house.as("desk", () -> {
                    house.helloCards().card(mira, HELP, Locale.ENGLISH);
                    throw new IllegalStateException("the answer never left");
                }));
        assertEquals(0, empties(server()));
    }

    @Test
    void who_has_already_answered_and_who_has_no_address_get_none() {
        reaches("steward", null, "en");
        looks();
        var told = house.as("rm", () -> house.emergencies().list(Guests.CARE)).get(0);
        house.does("rm", () -> house.emergencies().acknowledge(told.id(), "Fine again", Guests.CARE));
        assertEquals(0, empties(server()));
        reaches("steward", "steward@house.example", "en");
        assertEquals(1, empties(server()), "the address came later");
    }

    @Test
    void the_page_says_when_no_letter_can_go_out() {
        reaches("steward", null, "en");
        assertEquals(
                "no-server",
                house.as("steward", () -> house.emergencies().letters(Guests.CARE))
                        .code());
        assertEquals(
                "no-server",
                house.as("rm", () -> house.emergencies().letters(Guests.CARE)).code());
    }

    @Test
    void what_was_told_cannot_be_rewritten_by_the_application() {
        looks();
        var raw = Raw.asApp(house.home()).says(null, "house", null, "oversight");
        var no = org.junit.jupiter.api.Assertions.assertThrows(
                Raw.Failed.class, () -> raw.run("update emergency_alert set reason_sealed = null"));
        assertEquals("42501", no.state());
    }
}
