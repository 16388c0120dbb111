package org.regard.policy.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.house.Guests;
import org.regard.house.PolicyDesk;
import org.regard.house.WithAHouse;
import org.regard.platform.Refused;

/** A policy goes out and comes in as one file. */
class PolicyFilesTest extends WithAHouse {

    private PolicyDesk desk;

    @BeforeEach
    void a_house() {
        desk = new PolicyDesk(house);
    }

    @Test
    void what_went_out_comes_in_as_a_draft_without_a_difference() {
        var bytes = house.as("rm", () -> desk.files().file(1));
        int draft = house.as("steward", () -> desk.files().bring(bytes));
        assertEquals(List.of(), house.as("steward", () -> house.drafts().compare(1, draft)));
        assertArrayEquals(bytes, house.as("steward", () -> desk.files().draft(draft)));
    }

    @Test
    void bringing_a_file_in_publishes_nothing() {
        house.as("steward", () -> desk.files().bring(Start.BANK.bytes()));
        assertEquals(List.of(1), house.as("steward", () -> house.policies().versions()));
    }

    @Test
    void a_file_that_breaks_a_rule_is_refused_with_its_line_and_leaves_no_draft() {
        var text = new String(Start.SMALL_FIRM.bytes(), StandardCharsets.UTF_8);
        var broken = text.replaceFirst("\"greeting\": \"last-digits\"", "\"greeting\": \"city\"");
        var refusal = assertThrows(
                        Refused.class,
                        () -> house.as("steward", () -> desk.files().bring(broken.getBytes(StandardCharsets.UTF_8))))
                .refusal();
        assertEquals("policy-file.against-a-rule", refusal.rule());
        var line =
                broken.lines().toList().get(Integer.parseInt(refusal.details().get(0)) - 1);
        assertEquals("\"code\": \"phone\",", line.strip());
        assertEquals(
                List.of("phone", "policy.precision-unfit"), refusal.details().subList(1, 3));
        assertEquals(List.of(), house.as("steward", () -> house.drafts().all()));
    }

    @Test
    void a_category_keeps_the_type_under_which_its_values_were_sealed() {
        var text = new String(Start.SMALL_FIRM.bytes(), StandardCharsets.UTF_8);
        var other = text.replace(
                "\"code\": \"called-how\",\n      \"about\": \"person\",\n      \"type\": \"text\"",
                "\"code\": \"called-how\",\n      \"about\": \"person\",\n      \"type\": \"date\"");
        var refusal = assertThrows(
                        Refused.class,
                        () -> house.as("steward", () -> desk.files().bring(other.getBytes(StandardCharsets.UTF_8))))
                .refusal();
        assertEquals("policy.type-fixed", refusal.details().get(2));
    }

    @Test
    void one_category_is_written_anew_and_the_others_stay() {
        int draft = house.as("steward", () -> house.drafts().begin(1));
        long seen = house.as("steward", () -> house.drafts().draft(draft).revision());
        var gift = gift(7, "relationship");
        assertEquals(seen + 1, house.as("steward", () -> desk.files().keep(draft, seen, "gift-idea", gift)));
        var changes = house.as("steward", () -> house.drafts().compare(1, draft));
        assertEquals(
                List.of("gift-idea"),
                changes.stream().map(one -> one.code()).distinct().toList());
        assertEquals(
                "policy.draft-changed",
                Guests.refusal(() -> house.as("steward", () -> desk.files().keep(draft, seen, "gift-idea", gift))));
    }

    @Test
    void one_category_is_refused_under_another_code_or_for_a_purpose_that_the_draft_has_not() {
        int draft = house.as("steward", () -> house.drafts().begin(1));
        assertEquals("body.wrong-member", refused(draft, "present", gift(7, "relationship")));
        assertEquals("policy-file.unknown-purpose", refused(draft, "gift-idea", gift(7, "espionage")));
        assertEquals("policy-file.not-json", refused(draft, "gift-idea", "{".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), house.as("steward", () -> house.drafts().compare(1, draft)));
    }

    private String refused(int draft, String code, byte[] category) {
        long seen = house.as("steward", () -> house.drafts().draft(draft).revision());
        return Guests.refusal(() -> house.as("steward", () -> desk.files().keep(draft, seen, code, category)));
    }

    private static byte[] gift(int months, String purpose) {
        return """
                {"code": "gift-idea", "about": "person", "type": "text", "name": {"en": "Gift", "de": "Geschenk"},
                 "why": {"en": "So that nobody brings the same twice.", "de": "Damit niemand dasselbe zweimal bringt."},
                 "keepMonths": %d, "ground": "legitimate-interest", "uses": {"%s": "full"},
                 "audience": [{"role": "relationship-manager", "reach": "own", "writes": true}], "sources": ["customer-told"]}"""
                .formatted(months, purpose)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_version_that_nobody_published_is_absent() {
        assertEquals(
                "policy.no-such-version",
                Guests.refusal(() -> house.as("rm", () -> desk.files().file(7))));
        int draft = house.as("steward", () -> desk.files().bring(Start.BANK.bytes()));
        assertEquals(
                "policy.no-such-version",
                Guests.refusal(() -> house.as("rm", () -> desk.files().file(draft))));
    }
}
