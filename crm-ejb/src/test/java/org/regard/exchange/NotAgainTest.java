package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.customer.Identity;
import org.regard.customer.NotAgain;
import org.regard.customer.Welcome;
import org.regard.exchange.staging.RowRefusal;
import org.regard.house.Guests;
import org.regard.house.House;

/** Who was erased comes back by their own word only: not by a list, and not by a name that somebody types. */
class NotAgainTest {

    private final ImportHouse door = new ImportHouse();
    private final House house = door.house;
    private final Guests guests = new Guests(house);

    @BeforeEach
    void mira_was_erased() {
        erased("Mira Sonntag", known(Identity.PHONE, "+4930901820"), known(Identity.EMAIL, "mira@sonntag.de"));
    }

    @Test
    void article_17_a_list_does_not_bring_an_erased_person_back() {
        var job = door.bring("Name;Telefon;E-Mail\nMira Sonntag;030 901820;\nOlaf Stern;030 777777;\n");
        assertEquals(List.of(new RowRefusal(2, "", "import.not-again")), door.refusals(job.id()));
        assertEquals(1, job.counts().refused());
        assertEquals(1, job.counts().created());
        assertEquals(2, job.counts().rows());
        assertEquals(List.of(), guests.found("rm", "sonntag"));
    }

    @Test
    void another_spelling_order_or_title_brings_nobody_back() {
        for (var name : List.of("SONNTAG, Mira", "Dr. Mira  Sonntag-Kern", "Míra Sonntag")) {
            var job = door.bring("Name;Telefon\n" + name + ";+49 (30) 90 18 20\n");
            assertEquals(1, job.counts().refused(), name);
        }
        var byMail = door.bring("Name;E-Mail\nM. Sonntag;Mira@Sonntag.de\n");
        assertEquals(1, byMail.counts().refused());
    }

    @Test
    void who_shares_a_number_or_a_name_with_them_comes_in() {
        var family = door.bring("Name;Telefon\nOlaf Sonntag;030 901820\n");
        assertEquals(1, family.counts().created());
        var namesake = door.bring("Name;Telefon\nMira Sonntag;040 555555\n");
        assertEquals(1, namesake.counts().created());
    }

    @Test
    void a_row_with_nothing_but_their_name_does_not_come_in() {
        assertEquals(1, door.bring("Name\nMira Sonntag\n").counts().refused());
    }

    @Test
    void who_was_known_by_name_only_is_known_again_by_it() {
        erased("Ada Quell");
        assertEquals(
                1, door.bring("Name;Telefon\nAda Quell;040 555555\n").counts().refused());
    }

    @Test
    void a_trial_says_the_same() {
        var job = door.bring(ImportHouse.text("Name;Telefon\nMira Sonntag;030 901820\n"), Bringing.asProposed(true));
        assertEquals(1, job.counts().refused());
        assertEquals(0, job.counts().created());
    }

    @Test
    void welcoming_them_by_hand_asks_for_their_own_word() {
        assertEquals("customer.not-again", Guests.refusal(() -> guests.person("rm", "Mira Sonntag")));
        UUID again = house.as("rm", () -> house.customers()
                .welcome(
                        Welcome.person("Mira Sonntag").byTheirWord("came to the counter, wants to be known"),
                        Guests.CARE));
        assertNotNull(again);
        assertEquals(List.of("Mira Sonntag"), guests.found("rm", "sonntag"));
    }

    @Test
    void once_they_are_known_again_a_list_may_complete_them() {
        var word = Welcome.person("Mira Sonntag").byTheirWord("asked to be known again");
        var again = house.as("rm", () -> house.customers().welcome(word, Guests.CARE));
        guests.fact("rm", again, "phone", "+49 30 901820");
        var job = door.bring("Name;Telefon;E-Mail\nMira Sonntag;030 901820;mira@sonntag.de\n");
        assertEquals(0, job.counts().refused());
        assertEquals(1, job.counts().updated());
    }

    @Test
    void the_list_lets_go_of_them_on_its_own_end_date() {
        house.clock().turnTo(house.clock().today().plusMonths(NotAgain.MONTHS));
        house.does("", () -> {
            house.scopes().enterAsHouse("directory-care");
            new NotAgain(house.database(), house.hash()).tidy(house.clock().today());
        });
        assertEquals(0, door.count("select count(*) from not_again"));
        assertEquals(
                1,
                door.bring("Name;Telefon\nMira Sonntag;030 901820\n").counts().created());
    }

    private static Identity.Known known(String kind, String value) {
        return new Identity.Known(kind, value);
    }

    private void erased(String name, Identity.Known... known) {
        house.does("", () -> {
            var scope = house.scopes().enterAsHouse("directory-care");
            var marks = new Identity(name, List.of(known)).marks(house.hash());
            new NotAgain(house.database(), house.hash())
                    .put(marks, scope.today().plusMonths(NotAgain.MONTHS));
        });
    }
}
