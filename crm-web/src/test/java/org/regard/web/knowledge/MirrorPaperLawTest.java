package org.regard.web.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.regard.customer.Header;
import org.regard.exchange.mapping.SomePolicy;
import org.regard.knowledge.FactView;
import org.regard.knowledge.Shown;
import org.regard.knowledge.State;
import org.regard.knowledge.ThirdPerson;
import org.regard.mirror.MirrorView;
import org.regard.policy.Policy;
import org.regard.policy.Precision;
import org.regard.rights.RightsView;

/** GDPR Art. 12 and 15: the mirror in the customer's hand. */
class MirrorPaperLawTest {
    private static final Policy POLICY = SomePolicy.policy();
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    private static FactView fact(String value, ThirdPerson about) {
        var email = POLICY.category("email").orElseThrow();
        var shown = Shown.of(email, value, Precision.FULL, Locale.ENGLISH);
        return new FactView(
                new UUID(0, 7),
                email,
                State.KNOWN,
                shown,
                Precision.FULL,
                "customer-told",
                TODAY,
                "Rosa Weiler",
                TODAY,
                TODAY.plusMonths(6),
                null,
                null,
                about,
                0,
                POLICY.purposes());
    }

    private static MirrorView mirror(List<FactView> facts) {
        return mirror(facts, false);
    }

    private static MirrorView mirror(List<FactView> facts, boolean wall) {
        var rosa = new Header.Person(new UUID(0, 1), "Rosa Weiler", true);
        var header = with(
                Header.class,
                Map.of(
                        "kind",
                        "person",
                        "calledName",
                        "Mira Sonntag",
                        "manager",
                        rosa,
                        "deputy",
                        rosa,
                        "welcomedOn",
                        TODAY));
        var rights = with(RightsView.class, Map.of("customer", header, "policy", POLICY, "today", TODAY));
        var look = new MirrorView.Reader(
                NOW, "Stella Vogt", "access-request", "mirror", List.of("email"), "she stands at the desk");
        return with(
                MirrorView.class,
                Map.of(
                        "customer",
                        header,
                        "wallStands",
                        wall,
                        "endsOn",
                        TODAY.plusMonths(36),
                        "facts",
                        facts,
                        "words",
                        List.of("mira", "sonntag"),
                        "lookups",
                        List.of("match-born", "match-home", "match-place", "match-with", "match-organisation"),
                        "rights",
                        rights,
                        "readers",
                        List.of(look),
                        "today",
                        TODAY));
    }

    /** A record of which only some parts matter here; the others are empty. */
    private static <T extends Record> T with(Class<T> kind, Map<String, Object> parts) {
        try {
            var components = kind.getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Arrays.stream(components)
                    .map(one -> parts.getOrDefault(one.getName(), nothing(one.getType())))
                    .toArray();
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == List.class) return List.of();
        if (type == boolean.class) return false;
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }

    private static String paper(MirrorView mirror, Locale locale) throws IOException {
        try (var file = Loader.loadPDF(MirrorPaper.bytes(mirror, POLICY, locale, NOW))) {
            assertEquals(locale.getLanguage(), file.getDocumentCatalog().getLanguage());
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    @Test
    void article_15_the_paper_says_what_is_kept_from_whom_until_when_and_who_looked_and_why() throws IOException {
        var text = paper(mirror(List.of(fact("mira@example.org", null))), Locale.ENGLISH);
        for (var said : List.of(
                "Mira Sonntag",
                "mira@example.org",
                "Rosa Weiler",
                "4 November 2026",
                "Kept for",
                "Stella Vogt",
                "she stands at the desk")) {
            assertTrue(
                    text.contains(said) || text.contains(said.replace("4 November", "November 4,")),
                    said + ": " + text);
        }
    }

    @Test
    void article_12_by_what_they_are_found_is_said_in_words() throws IOException {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertFalse(paper(mirror(List.of()), locale).contains("match-"));
        }
        assertTrue(paper(mirror(List.of()), Locale.ENGLISH).contains("by name and birthday, exactly"));
    }

    @Test
    void article_12_the_paper_speaks_the_customers_language() throws IOException {
        var text = paper(mirror(List.of(fact("mira@example.org", null))), Locale.GERMAN);
        assertTrue(text.contains("Wer nachgesehen hat"), text);
        assertFalse(text.contains("Who looked"), text);
    }

    @Test
    void article_15_4_who_else_is_meant_is_said_without_their_name() throws IOException {
        var masked = mirror(List.of(fact("olga@example.org", new ThirdPerson(null, null))));
        var text = paper(masked, Locale.ENGLISH);
        assertTrue(text.contains("somebody else"), text);
    }

    @Test
    void article_15_the_paper_says_that_a_wall_stands_as_the_page_does() throws IOException {
        assertTrue(paper(mirror(List.of(), true), Locale.ENGLISH).contains("kept apart"));
        assertFalse(paper(mirror(List.of(), false), Locale.ENGLISH).contains("kept apart"));
    }

    @Test
    void article_15_of_three_thousand_facts_every_one_is_on_paper() throws IOException {
        var many = IntStream.range(0, 3_000)
                .mapToObj(i -> fact("mira%05d@example.org".formatted(i), null))
                .toList();
        var text = paper(mirror(many), Locale.ENGLISH);
        var found = Pattern.compile("mira\\d{5}@example.org")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertEquals(3_000, found.size());
    }
}
