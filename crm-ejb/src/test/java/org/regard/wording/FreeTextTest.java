package org.regard.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.boundary.SetBoundary;
import org.regard.customer.Kind;
import org.regard.customer.Welcome;
import org.regard.customer.wall.SetWall;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.ThirdPerson;
import org.regard.platform.Refused;
import org.regard.retention.Holds;
import org.regard.retention.SetHold;
import org.regard.rights.Channel;
import org.regard.rights.Outcome;
import org.regard.rights.RequestKind;
import org.regard.wording.Spoken.Place;

/**
 * Walks the catalogue of the database: every column that can hold words is either asked about, at a door that is tried here, or
 * says why not. A new column without a line in {@code texts.txt} stops the build.
 */
class FreeTextTest {
    private static final Look CARE = Look.of("directory-care");
    private static final Look ACCESS = Look.of("access-request");
    private static final Look OVERSIGHT = Look.of("oversight");
    private static final String ASKS = "We found her account DE89 3704 0044 0532 0130 00 in an old letter";
    private static final String NAMES = "Henrike Sommerfeldt told us";

    private House house;
    private Guests guests;
    private UUID anna;
    private final Map<Place, UUID> there = new EnumMap<>(Place.class);

    @BeforeEach
    void open() {
        house = House.fresh();
        Company.in(house.home());
        guests = new Guests(house);
        anna = guests.person("rm", "Anna Brinkmann");
        guests.person("rm", "Henrike Sommerfeldt");
    }

    /** Column, and whether it is asked about: the place, or else why not. */
    private static Map<String, String> listed() {
        try (var in = FreeTextTest.class.getResourceAsStream("texts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> a + b, TreeMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Set<String> columns() {
        return new TreeSet<>(
                Raw.asOwner(house.home())
                        .list(
                                """
                        select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                          join pg_type t on t.oid = a.atttypid left join pg_type e on e.oid = t.typelem
                        where c.relnamespace = 'regard'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                          and c.relname !~ '^flyway' and a.attnum > 0 and not a.attisdropped
                          and (t.typcategory in ('S', 'U') and t.typname <> 'uuid' or e.typcategory = 'S')"""));
    }

    @Test
    void every_column_that_can_hold_words_is_asked_about_or_says_why_not() {
        var listed = listed();
        var missing = columns();
        missing.removeAll(listed.keySet());
        assertEquals(Set.of(), missing, "neither asked about nor said why not");
        var gone = new TreeSet<>(listed.keySet());
        gone.removeAll(columns());
        assertEquals(Set.of(), gone, "no such column");
        listed.values().forEach(said -> assertTrue(said.matches("asked( [a-z]+)+|not: .{5,}"), said));
    }

    @Test
    void every_kind_of_text_has_a_column_and_a_door() {
        var places = listed().values().stream()
                .filter(said -> said.startsWith("asked "))
                .flatMap(said -> Arrays.stream(said.substring(6).split(" ")))
                .map(place -> Place.valueOf(place.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Place.class)));
        assertEquals(EnumSet.allOf(Place.class), places);
        var tried = EnumSet.copyOf(doors().keySet());
        tried.add(Place.EMERGENCY);
        assertEquals(EnumSet.allOf(Place.class), tried);
    }

    /** For each kind of text the door through which a colleague says it. */
    private Map<Place, Consumer<String>> doors() {
        var word = house.word();
        var asked = request();
        var doors = new EnumMap<Place, Consumer<String>>(Place.class);
        doors.put(Place.NOTE, text -> guests.note("rm", anna, WriteNote.of(text, "", "")));
        doors.put(
                Place.FACT,
                text -> house.does(
                        "rm", () -> house.facts().record(anna, RecordFact.told("how-we-met", text), Guests.TALK)));
        doors.put(Place.ABOUT, text -> {
            var fact = once(Place.ABOUT, () -> guests.fact("rm", anna, "called-how", "Frau Brinkmann"));
            house.does("rm", () -> word.thirdPersons().mark(anna, fact, ThirdPerson.called(text), CARE));
        });
        doors.put(
                Place.EXTENSION,
                text -> house.does(
                        "steward", () -> word.requests().extend(anna, asked, null, text, Channel.LETTER, ACCESS)));
        doors.put(
                Place.ANSWER,
                text -> house.does("steward", () -> word.requests()
                        .answer(anna, asked, null, Outcome.DONE, text, Channel.LETTER, ACCESS)));
        doors.put(Place.OBJECTION, text -> {
            var id = once(
                    Place.OBJECTION,
                    () -> house.as("rm", () -> word.objections().object(anna, "visit", false, Channel.PHONE, CARE)));
            house.does("steward", () -> word.objections().assess(anna, id, false, text, ACCESS));
        });
        doors.put(Place.HOLD, text -> house.does("steward", () -> holds().set(hold(text), OVERSIGHT)));
        doors.put(
                Place.BOUNDARY,
                text -> house.does("rm", () -> house.boundaries().set(anna, SetBoundary.topic(text), 0, CARE)));
        doors.put(
                Place.RECIPIENT,
                text -> house.does("rm", () -> word.recipients().passedOn(anna, text, Set.of("phone"), null, CARE)));
        doors.put(Place.WALL, this::part);
        doors.put(Place.LOOK, text -> look("desk", text));
        doors.put(
                Place.WELCOME,
                text -> house.does("rm", () -> house.customers()
                        .welcome(new Welcome(Kind.PERSON, "Nora Neu", null, null, null, false, text), CARE)));
        doors.put(Place.WORD, text -> {
            collapses("found on the stairs");
            var alert =
                    house.as("rm", () -> house.emergencies().list(CARE)).get(0).id();
            house.does("rm", () -> house.emergencies().acknowledge(alert, text, CARE));
        });
        return doors;
    }

    private UUID once(Place place, Supplier<UUID> made) {
        return there.computeIfAbsent(place, none -> made.get());
    }

    private UUID request() {
        var requests = house.word().requests();
        return once(Place.ANSWER, () -> house.as(
                        "rm", () -> requests.receive(anna, RequestKind.ACCESS, null, Channel.PHONE, ACCESS))
                .id());
    }

    private Holds holds() {
        return new Holds(house.scopes(), house.journal(), house.database(), house.vault(), house.textQuestions());
    }

    private SetHold hold(String reason) {
        return new SetHold(reason, anna, null, null, TestClock.START.plusMonths(6), TestClock.START.plusMonths(9));
    }

    private UUID part(String reason) {
        var other = once(Place.WALL, () -> guests.person("other", "Viktor Handel"));
        var wish = new SetWall(anna, other, reason, TestClock.START.plusMonths(6));
        return house.as("steward", () -> house.walls().set(wish, CARE));
    }

    private void look(String who, String reason) {
        house.as(who, () -> house.helloCards().card(anna, Guests.GREETING.because(reason), Locale.ENGLISH));
    }

    private void collapses(String note) {
        var help = Look.of("emergency").because(note);
        house.as("desk", () -> house.helloCards().card(anna, help, Locale.ENGLISH));
    }

    private List<OverrideView> kept() {
        return house.as("steward", () -> house.textChecks().overrides(null, 50, OVERSIGHT));
    }

    @Test
    void every_door_asks_about_words_and_takes_other_words() {
        var doors = doors();
        doors.forEach((place, door) -> {
            assertEquals("text.asks", Guests.refusal(() -> door.accept(ASKS)), place.code());
            assertEquals(place.isForNames() ? "" : "text.asks", said(door, NAMES), place.code());
        });
        assertEquals(List.of(), kept());
        // An answer to a request is the last word about it: before it, why it takes longer.
        doors.forEach((place, door) -> assertEquals("", said(door, "About the " + place.code()), place.code()));
    }

    private static String said(Consumer<String> door, String words) {
        try {
            door.accept(words);
            return "";
        } catch (Refused no) {
            return no.refusal().rule();
        }
    }

    @Test
    void who_says_why_the_words_of_a_look_stay_is_asked_once_and_the_steward_reads_it() {
        var why = new Look("greeting", NAMES, "She is the one who told us");
        for (int page = 0; page < 3; page++) {
            house.as("desk", () -> house.helloCards().card(anna, why, Locale.ENGLISH));
        }
        assertEquals(1, kept().size());
        var seen = kept().get(0);
        assertEquals("look", seen.place());
        assertEquals(List.of("person"), seen.kinds());
        assertEquals("She is the one who told us", seen.reason());
        var mirror = house.as("rm", () -> house.mirrors().mirror(anna, ACCESS, Locale.ENGLISH));
        assertEquals("She is the one who told us", mirror.overrides().get(0).reason());
    }

    @Test
    void a_wall_may_name_both_sides_and_why_its_words_stay_is_in_nobodys_mirror() {
        guests.forTeamOnly("other", "Zsuzsa Vagyoczky");
        part("Anna Brinkmann sues Viktor Handel");
        assertEquals(List.of(), kept());
        var other = guests.person("other", "Wenzel Kraus");
        var wish = new SetWall(anna, other, "Over the house of Zsuzsa Vagyoczky", TestClock.START.plusMonths(6));
        var wall = house.as("lead", () -> {
            return house.walls().set(wish, CARE);
        });
        assertEquals(List.of("wall"), kept().stream().map(OverrideView::place).toList());
        house.does("steward", () -> house.walls().lift(wall, CARE));
        assertEquals(List.of(), kept());
    }

    @Test
    void why_the_words_of_a_wish_stay_goes_with_the_wish() {
        guests.forTeamOnly("other", "Zsuzsa Vagyoczky");
        var wish = SetBoundary.mention("her sister Zsuzsa Vagyoczky");
        var id = house.as("rm", () -> house.boundaries().set(anna, wish, 0, CARE));
        assertEquals("boundary", kept().get(0).place());
        house.does("rm", () -> house.boundaries().lift(anna, id, CARE));
        assertEquals(List.of(), kept());
    }

    @Test
    void an_emergency_is_never_asked_and_the_steward_is_told_once() {
        collapses(NAMES);
        collapses(NAMES);
        assertEquals(1, kept().size());
        assertEquals("emergency", kept().get(0).place());
        assertTrue(kept().get(0).unasked());
        collapses("found on the stairs");
        assertEquals(1, kept().size());
    }

    @Test
    void an_emergency_opens_when_its_words_cannot_be_looked_at() {
        Raw.asOwner(house.home()).run("revoke select on wording_list from regard_app");
        collapses(NAMES);
        assertEquals(1, house.as("rm", () -> house.emergencies().list(CARE)).size());
    }
}
