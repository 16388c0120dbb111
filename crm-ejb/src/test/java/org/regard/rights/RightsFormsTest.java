package org.regard.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regard.exchange.mapping.SomePolicy;
import org.regard.house.ACategory;
import org.regard.platform.Refusal;
import org.regard.policy.Text;
import org.regard.policy.ValueType;

/** What a permission, its words and a request have to say before anybody looks at a customer. */
class RightsFormsTest {

    private static final String WORDS = "May we keep {0} of yours, for {1} and for nothing else?";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_permission_is_for_something_given_in_some_way_and_asked_in_a_language_that_we_speak() {
        assertEquals("permission.which-category", refusal(() -> taken(Set.of(), Channel.PHONE, null)));
        assertEquals("channel.unknown", refusal(() -> taken(Set.of("likes"), null, null)));
        assertEquals("permission.language", refusal(() -> taken(Set.of("likes"), Channel.PHONE, "fr")));
    }

    private static TakePermission taken(Set<String> categories, Channel channel, String language) {
        return new TakePermission(categories, Set.of(), null, null, language, channel, null);
    }

    @Test
    void a_permission_is_for_purposes_that_the_category_serves() {
        var likes = ACategory.of(ValueType.TEXT)
                .called("likes")
                .onGround("permission", "asked")
                .build();
        var policy = SomePolicy.policy();
        var request = new TakePermission(Set.of("likes"), Set.of("advertising"), null, null, null, Channel.PHONE, null);
        assertEquals(
                "permission.purpose-not-served",
                said(PermissionRules.refuse(request, policy.with(policy.purposes(), List.of(likes)), Instant.EPOCH)));
        assertEquals("category.unknown", said(PermissionRules.refuse(request, policy, Instant.EPOCH)));
    }

    @Test
    void words_for_asking_have_a_code_a_length_and_both_places() {
        assertEquals("wording.code", said(WordingRules.refuse("Two words", new Text(WORDS, WORDS))));
        assertEquals("wording.length", said(WordingRules.refuse("general", new Text(WORDS, "{0} {1}?"))));
        assertEquals(
                "wording.names-what-and-what-for",
                said(WordingRules.refuse("general", new Text(WORDS, WORDS.replace("{1}", "{2}")))));
        assertEquals("", said(WordingRules.refuse("general", new Text(WORDS, WORDS))));
    }

    @Test
    void a_request_was_received_today_at_the_latest() {
        assertEquals("request.received-in-the-future", said(RequestRules.refuseReceived(TODAY.plusDays(1), TODAY)));
        assertEquals("", said(RequestRules.refuseReceived(TODAY, TODAY)));
    }

    @Test
    void an_objection_is_against_a_purpose_that_there_is() {
        assertEquals("purpose.unknown", said(ObjectionRules.refuse(SomePolicy.policy(), "curiosity")));
    }

    private static String said(Optional<Refusal> refusal) {
        return refusal.map(Refusal::rule).orElse("");
    }
}
