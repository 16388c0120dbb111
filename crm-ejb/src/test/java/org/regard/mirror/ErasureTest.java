package org.regard.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;

/** What the mirror shows is what there is, and erasure leaves nothing of it but ids. */
class ErasureTest {

    private static final Look ACCESS = Look.of("access-request");
    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);

    @BeforeAll
    static void the_house_opens() {
        Company.in(HOUSE.home());
    }

    @Test
    void the_mirror_shows_every_fact_and_every_look_itself_included() {
        var mira = guest("Mira Sonntag");
        GUESTS.card("desk", mira, "greeting");
        var mirror = HOUSE.as("rm", () -> HOUSE.mirrors().mirror(mira, ACCESS, Locale.ENGLISH));
        assertEquals(
                List.of("phone", "likes"),
                mirror.facts().stream().map(fact -> fact.category().code()).toList());
        assertEquals(
                List.of("mirror", "card", "record", "record", "permit", "welcome"),
                mirror.readers().stream()
                        .map(MirrorView.Reader::act)
                        .sorted(java.util.Comparator.comparing(
                                act -> List.of("mirror", "card", "record", "permit", "welcome")
                                        .indexOf(act)))
                        .toList());
        assertTrue(mirror.readers().stream().anyMatch(reader -> "Colleague desk".equals(reader.colleague())));
        assertEquals(List.of("mira", "sonntag"), mirror.words());
        assertEquals(List.of("phone"), mirror.lookups());
    }

    @Test
    void who_does_not_serve_them_gets_no_half_mirror() {
        var mira = guest("Rosa Fern");
        assertEquals(
                "mirror.not-your-customer",
                Guests.refusal(() -> HOUSE.does("other", () -> HOUSE.mirrors().mirror(mira, ACCESS, Locale.ENGLISH))));
    }

    @Test
    void a_mirror_for_another_purpose_is_refused() {
        var mira = guest("Rosa Nah");
        assertEquals(
                "mirror.needs-access-request",
                Guests.refusal(
                        () -> HOUSE.does("rm", () -> HOUSE.mirrors().mirror(mira, Guests.TALK, Locale.ENGLISH))));
    }

    @Test
    void erasure_leaves_ids_in_the_journal_and_nothing_else() throws Exception {
        var gone = guest("Leonore Abendroth");
        HOUSE.as("", () -> HOUSE.erasures().erase(List.of(gone), HOUSE.scopes().enterAsHouse("directory-care")));
        try (var raw = Raw.asApp(HOUSE.home()).says(null, "house", null, "access-request")) {
            for (var table : CustomerData.values()) {
                if (table.erasure() == CustomerData.Erasure.WITH_THE_CUSTOMER) {
                    var key = table == CustomerData.CUSTOMER ? "id" : "customer_id";
                    assertEquals(
                            0, raw.count("select count(*) from " + table.table() + " where " + key + " = ?", gone));
                }
            }
            assertEquals(0, raw.count("select count(*) from name_word where word in ('leonore', 'abendroth')"));
            assertEquals(0, raw.count("select count(*) from name_part where word in ('leonore', 'abendroth')"));
            assertEquals(5, raw.count("select count(*) from disclosure_subject where customer_id = ?", gone));
        }
    }

    @Test
    void a_word_that_somebody_else_bears_stays() {
        var gone = guest("Paula Blum");
        guest("Otto Blum");
        HOUSE.as("", () -> HOUSE.erasures().erase(List.of(gone), HOUSE.scopes().enterAsHouse("directory-care")));
        assertEquals(List.of("Otto Blum"), GUESTS.found("rm", "blum"));
        assertEquals(List.of(), GUESTS.found("rm", "paula"));
    }

    private static UUID guest(String name) {
        var id = GUESTS.person("rm", name);
        GUESTS.fact("rm", id, "likes", "chamber music");
        GUESTS.fact("rm", id, "phone", "+49 30 901820");
        return id;
    }
}
