package org.regard.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.platform.Ids;

/** What a text asks its writer, with a real directory behind it. */
class TextChecksTest {

    private static final Look OVERSIGHT = Look.of("oversight");
    private House house;
    private Guests guests;
    private UUID anna;

    @BeforeEach
    void open() {
        house = House.fresh();
        Company.in(house.home());
        guests = new Guests(house);
        var raw = Raw.asOwner(house.home());
        raw.run("update colleague set name = 'Mika Sandström' where sign_in = 'other'");
        raw.run("update colleague set name = 'Ruth Hallgarten' where sign_in = 'rm'");
        anna = guests.person("rm", "Anna Brinkmann");
        guests.person("rm", "José Moreno");
        guests.person("rm", "Jürgen Größmann");
        guests.person("other", "Ludwig van der Steen");
        guests.person("rm", "Martha Koch");
    }

    private List<String> names(String by, String text) {
        return house.as(by, () -> house.textChecks().check(text, anna, Guests.TALK)).stream()
                .filter(one -> one.kind() == Kind.PERSON)
                .map(one -> text.substring(one.start(), one.end()))
                .toList();
    }

    @Test
    void there_are_the_lists_that_there_are() {
        assertEquals(
                "text.list-absent",
                Guests.refusal(
                        () -> house.does("steward", () -> house.textChecks().versions("shoe-sizes"))));
    }

    @Test
    void somebody_else_of_the_directory_is_asked_about_however_written() {
        for (var name : List.of(
                "José Moreno",
                "Jose Moreno",
                "J. Moreno",
                "Moreno, José",
                "jose moreno",
                "Jürgen Größmann",
                "Juergen Groessmann",
                "Jürgen Grössmann",
                "Ludwig van der Steen",
                "JOSÉ MORENO")) {
            assertEquals(List.of(name), names("rm", "Wir sprachen über " + name + " und den Vertrag."), name);
        }
        assertEquals(List.of("Moreno"), names("rm", "She said that Mr. Moreno pays less."));
        assertEquals(List.of("Moreno"), names("rm", "Moreno’s offer was better."));
        assertEquals(List.of("Morenos"), names("rm", "Hat nach Herrn Morenos Vertrag gefragt."));
        assertEquals(List.of("Koch"), names("rm", "Frau Koch zahlt weniger."));
    }

    @Test
    void who_the_text_is_about_and_who_looks_after_them_may_stand_there() {
        assertEquals(
                List.of(),
                names("rm", "Anna Brinkmann kam selbst. Frau Brinkmann bat Ruth Hallgarten um einen Termin."));
    }

    @Test
    void a_plain_word_and_a_first_name_alone_are_nobody() {
        assertEquals(List.of(), names("rm", "Der Koch bringt das Essen um 12 Uhr. Ihre Tochter Martha kommt mit."));
    }

    @Test
    void a_colleague_is_somebody_too() {
        assertEquals(List.of("Mika Sandström"), names("rm", "Wants to see Mika Sandström next week."));
        assertEquals(List.of("M. Sandström"), names("rm", "Wants to see M. Sandström next week."));
    }

    @Test
    void a_name_that_the_writer_could_not_find_is_not_asked_about_but_told_to_the_steward() {
        guests.forTeamOnly("other", "Zsuzsa Vagyoczky");
        var text = "Heard that Zsuzsa Vagyoczky moves her money.";
        assertEquals(List.of(), names("rm", text));
        assertEquals(List.of("Zsuzsa Vagyoczky"), names("other", text));
        var note = Ids.next();
        settle("rm", note, text, null);
        var kept = overrides();
        assertEquals(1, kept.size());
        assertTrue(kept.get(0).unasked());
        assertNull(kept.get(0).reason());
        assertEquals(List.of("person"), kept.get(0).kinds());
        assertEquals(
                List.of(),
                house.as("rm", () -> house.mirrors().mirror(anna, Look.of("access-request"), java.util.Locale.ENGLISH))
                        .overrides());
    }

    private void settle(String by, UUID note, String text, String reason) {
        house.does(by, () -> {
            var opened = house.opening().open(anna, Guests.TALK);
            house.textQuestions()
                    .settle(opened.scope(), anna, opened.key(), Spoken.in(Spoken.Place.NOTE, note, text, reason));
        });
    }

    private List<OverrideView> overrides() {
        return house.as("steward", () -> house.textChecks().overrides(null, 50, OVERSIGHT));
    }

    @Test
    void a_question_waits_for_other_words_or_for_a_reason_that_the_steward_reads() {
        var note = Ids.next();
        var text = "Her account is DE89 3704 0044 0532 0130 00.";
        assertEquals("text.asks", Guests.refusal(() -> settle("rm", note, text, " ")));
        assertEquals(List.of(), overrides());
        settle("rm", note, text, "She asked us to note it for the transfer");
        var kept = overrides().get(0);
        assertEquals("She asked us to note it for the transfer", kept.reason());
        assertEquals(List.of("iban"), kept.kinds());
        assertEquals(anna, kept.customer());
        assertEquals(note, kept.text());
        assertEquals("note", kept.place());
        settle("rm", note, "Her account has changed.", null);
        assertEquals(List.of(), overrides());
    }

    @Test
    void a_reason_is_said_in_two_hundred_letters() {
        var text = "Her account is DE89 3704 0044 0532 0130 00.";
        var reason = "r".repeat(OverrideRule.LONGEST_REASON);
        assertEquals("text.reason-too-long", Guests.refusal(() -> settle("rm", Ids.next(), text, reason + "r")));
        assertEquals(List.of(), overrides());
        settle("rm", Ids.next(), text, reason + " ");
        assertEquals(reason, overrides().get(0).reason());
    }

    @Test
    void the_customer_sees_why_their_note_says_it_and_nobody_else_reads_the_reasons() {
        settle("rm", Ids.next(), "Ring 0171 2345678 first.", "No other way to reach them");
        var shown =
                house.as("rm", () -> house.mirrors().mirror(anna, Look.of("access-request"), java.util.Locale.ENGLISH));
        assertEquals("No other way to reach them", shown.overrides().get(0).reason());
        assertEquals(
                "purpose.not-for-role",
                Guests.refusal(() -> house.as("rm", () -> house.textChecks().overrides(null, 5, OVERSIGHT))));
        assertEquals(
                "text.needs-oversight",
                Guests.refusal(() ->
                        house.as("steward", () -> house.textChecks().overrides(null, 5, Look.of("access-request")))));
        house.does("rm", () -> {
            house.scopes().enter(Guests.TALK, anna);
            assertEquals(List.of(), house.database().list("select id from wording_override", row -> row.getString(1)));
        });
    }

    @Test
    void the_scope_of_one_customer_is_as_narrow_after_the_check_as_before() {
        house.does("rm", () -> {
            var opened = house.opening().open(anna, Guests.TALK);
            house.textQuestions().ask(opened.scope(), anna, "Wir sprachen über José Moreno.");
            assertEquals(
                    List.of("Anna Brinkmann"),
                    house.database().list("select called_name from customer", row -> row.getString(1)));
        });
    }

    @Test
    void a_steward_writes_a_list_and_goes_back_to_the_supplied_one() {
        var text = "Die Praline war ihr Wunsch.";
        assertEquals(List.of(), house.as("rm", () -> house.textChecks().check(text, anna, Guests.TALK)));
        house.does("steward", () -> house.textChecks().write("house", "[house]\npraline*\n", 0));
        var asked = house.as("rm", () -> house.textChecks().check(text, anna, Guests.TALK));
        assertEquals(List.of(new Finding(Kind.HOUSE, 4, 11, "text.ask.house")), asked);
        assertEquals(
                "version.newer",
                Guests.refusal(
                        () -> house.does("steward", () -> house.textChecks().write("house", "x-y", 0))));
        var version =
                house.as("steward", () -> house.textChecks().versions("house")).get(0);
        assertEquals("Colleague steward", version.by());
        house.does("steward", () -> house.textChecks().write("house", null, version.version()));
        assertEquals(List.of(), house.as("rm", () -> house.textChecks().check(text, anna, Guests.TALK)));
        assertFalse(house.as("steward", () -> house.textChecks().lists()).isEmpty());
    }

    @Test
    void a_customer_who_is_not_there_is_not_checked_against() {
        assertEquals(
                "customer.absent",
                Guests.refusal(() -> house.as("rm", () -> house.textChecks().check("x", Ids.next(), Guests.TALK))));
    }
}
