package org.regard.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.knowledge.RecordFact;
import org.regard.platform.Refused;

/** A topic is refused by the service however it is written; what has nothing to do with it is kept. */
class EvasionTest {

    private static final long SAME_EACH_TIME = 20260302;
    private static final House HOUSE = House.fresh().saying("In their own words");
    private static final Guests GUESTS = new Guests(HOUSE);

    /** What a customer says, the word that somebody tries to get past it, and words around it. */
    private record Case(String topic, String word, String around) {}

    private static final List<Case> CASES = List.of(
            new Case("my divorce", "divorce", "sails since the %s"),
            new Case("Scheidung", "Scheidung", "segelt seit der %s"),
            new Case("Krebs", "Krebs", "nach dem %s wieder da"),
            new Case("pregnancy", "pregnancy", "ask about the %s"),
            new Case("meine Kündigung", "Kündigung", "nach der %s im Mai"),
            new Case("Schulden", "Schulden", "spricht gern über %s"),
            new Case("the inheritance", "inheritance", "waits for an %s"),
            new Case("Depression", "Depression", "seit der %s stiller"),
            new Case("Führerschein", "Führerschein", "hat den %s wieder"),
            new Case("Übergewicht", "Übergewicht", "redet von %s"),
            new Case("gambling", "gambling", "was %s in spring"),
            new Case("unser Sohn", "Sohn", "der %s studiert"),
            new Case("loan", "loan", "wants a %s"));

    @BeforeAll
    static void the_house_opens() {
        Company.in(HOUSE.home());
    }

    @Test
    void more_than_five_hundred_ways_to_write_it_are_refused_by_the_service() {
        var random = new Random(SAME_EACH_TIME);
        int tried = 0;
        var passed = new ArrayList<String>();
        for (var one : CASES) {
            var guest = guest(one.topic());
            for (var evasion : Evasions.of(one.word(), 25, random).entrySet()) {
                var around = one.around().formatted(evasion.getValue());
                tried++;
                if (isKept(guest, around.length() > 120 ? evasion.getValue() : around)) {
                    passed.add(one.topic() + ": " + evasion.getKey() + " " + evasion.getValue());
                }
            }
        }
        assertEquals(List.of(), passed);
        System.out.println("evasions refused: " + tried);
        assertTrue(tried >= 500, tried + " tried");
    }

    /** Bent, in a compound, in other words, in the other language. */
    @Test
    void other_words_for_it_are_refused_by_the_service() throws Exception {
        int tried = 0;
        var passed = new ArrayList<String>();
        for (var line : lines("other-words.txt")) {
            var topic = line.split(": ")[0];
            var guest = guest(topic);
            for (var text : line.split(": ")[1].split("; ")) {
                tried++;
                if (isKept(guest, text)) {
                    passed.add(topic + ": " + text);
                }
            }
        }
        assertEquals(List.of(), passed);
        System.out.println("other words refused: " + tried);
        assertTrue(tried >= 100, tried + " tried");
    }

    @Test
    void a_number_or_an_address_in_words_is_refused_in_every_free_field() {
        var guest = guest();
        set(guest, SetBoundary.category("phone"));
        set(guest, SetBoundary.category("email"));
        var passed = new ArrayList<String>();
        for (var text : List.of(
                "030 5551234",
                "call 030/555 12 34",
                "+49 (30) 555-12-34",
                "０３０ ５５５１２３４",
                "0 3 0 5 5 5 1 2 3 4",
                "030.555.12.34",
                "Handy 0171",
                "phone number is on the card",
                "Telefon steht im Buch",
                "mira@example.org",
                "mira (at) example (dot) org",
                "mira[at]example.org",
                "mira at example dot org",
                "mira＠example．org",
                "mira&#64;example.org",
                "mira @ example.org",
                "E-Mail-Adresse wie immer",
                "mira{ät}example{punkt}de")) {
            for (var category : List.of("how-we-met", "interests", "delivery-notes")) {
                if (isKept(guest, RecordFact.told(category, text))) {
                    passed.add(category + ": " + text);
                }
            }
        }
        assertEquals(List.of(), passed);
    }

    @Test
    void two_hundred_harmless_texts_are_kept() throws Exception {
        var guest = guest(CASES.stream().map(Case::topic).toArray(String[]::new));
        set(guest, SetBoundary.category("phone"));
        set(guest, SetBoundary.category("email"));
        var refused = new ArrayList<String>();
        var texts = lines("harmless.txt");
        texts.stream().filter(text -> !isKept(guest, text)).forEach(refused::add);
        System.out.println("harmless texts kept: " + (texts.size() - refused.size()) + " of " + texts.size());
        assertEquals(List.of(), refused);
        assertTrue(texts.size() >= 200, texts.size() + " texts");
    }

    private static List<String> lines(String file) throws Exception {
        try (var reader = new BufferedReader(new InputStreamReader(
                EvasionTest.class.getResourceAsStream("/boundary/" + file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static UUID guest(String... topics) {
        var guest = GUESTS.person("rm", "Mira Sonntag");
        for (var topic : topics) {
            set(guest, SetBoundary.topic(topic));
        }
        return guest;
    }

    private static void set(UUID guest, SetBoundary asked) {
        HOUSE.does("rm", () -> HOUSE.boundaries().set(guest, asked, null, Guests.GREETING));
    }

    private static boolean isKept(UUID guest, String text) {
        return isKept(guest, RecordFact.told("how-we-met", text));
    }

    /** Tried and taken back, so that one does not stand beside the next. Another refusal than a boundary's is a mistake here. */
    private static boolean isKept(UUID guest, RecordFact request) {
        try {
            HOUSE.does("rm", () -> {
                HOUSE.facts().record(guest, request, Look.of("conversation"));
                throw new IllegalStateException("taken back");
            });
            return true;
        } catch (Refused refused) {
            assertTrue(
                    refused.refusal().rule().startsWith("boundary."),
                    refused.refusal().rule() + ": " + request.value());
            return false;
        } catch (IllegalStateException kept) {
            return true;
        }
    }
}
