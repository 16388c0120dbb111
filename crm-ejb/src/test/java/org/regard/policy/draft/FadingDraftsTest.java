package org.regard.policy.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regard.house.ACategory;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.PolicyDesk;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;
import org.regard.policy.ValueType;
import org.regard.policy.file.Start;

/** What is kept by leave or in our own interest fades when nobody reads it: in every policy to begin with, elsewhere as a proposal. */
class FadingDraftsTest {

    @Test
    void half_of_the_time_between_nine_months_and_two_years() {
        assertEquals(Optional.of(18), months(ACategory.of(ValueType.TEXT).onGround("legitimate-interest", "")));
        assertEquals(
                Optional.of(12),
                months(ACategory.of(ValueType.TEXT).onGround("permission", "").keptFor(24)));
        assertEquals(
                Optional.of(9),
                months(ACategory.of(ValueType.TEXT).onGround("permission", "").keptFor(12)));
        assertEquals(
                Optional.of(5),
                months(ACategory.of(ValueType.TEXT).onGround("permission", "").keptFor(6)));
        assertEquals(
                Optional.of(24),
                FadingRules.months(
                        ACategory.of(ValueType.TEXT)
                                .onGround("permission", "")
                                .keptFor(108)
                                .build(),
                        120));
    }

    @Test
    void what_the_law_or_an_agreement_asks_for_has_its_own_end_and_does_not_fade() {
        assertEquals(Optional.empty(), months(ACategory.of(ValueType.TEXT).onGround("legal-obligation", "law")));
        assertEquals(Optional.empty(), months(ACategory.of(ValueType.TEXT).onGround("contract", "")));
        assertEquals(
                Optional.empty(),
                months(ACategory.of(ValueType.TEXT).onGround("permission", "").fadingAfter(3)));
    }

    @Test
    void article_25_2_a_new_house_begins_with_months_for_all_that_can_fade() {
        var house = house();
        assertEquals(1, house.policies().current().version());
        assertEquals(0, house.as("steward", () -> desk(house).proposals()).size());
        var policy = house.policies().current();
        assertEquals(Optional.of(18), policy.category("birthday").orElseThrow().fadingMonths());
        assertEquals(
                Optional.of(9), policy.category("dietary-wish").orElseThrow().fadingMonths());
        assertEquals(
                Optional.empty(), policy.category("tax-number").orElseThrow().fadingMonths());
        assertEquals(
                "fading.all-fade",
                Guests.refusal(() -> house.does("steward", () -> desk(house).begin(1))));
    }

    @ParameterizedTest
    @EnumSource(Start.class)
    void every_starting_policy_names_months_for_all_that_can_fade(Start start) {
        var house = house();
        var draft = new PolicyDesk(house).bring(start);
        var policy = house.as("steward", () -> house.drafts().draft(draft).policy());
        assertEquals(0, FadingRules.proposals(policy).size());
    }

    @Test
    void where_an_older_version_names_none_a_draft_proposes_them_and_publishes_nothing() {
        var home = TestDatabase.fresh();
        Company.in(home);
        var raw = Raw.asOwner(home);
        raw.list("select draft_policy(2)");
        raw.run("update policy_category set fading_months = null where policy = 2");
        raw.list("select publish_policy(2, null, now())");
        var house = House.on(home);
        var proposals = house.as("steward", () -> desk(house).proposals());
        assertTrue(proposals.size() > 15);
        int draft = house.as("steward", () -> desk(house).begin(2));
        assertEquals(2, house.policies().current().version());
        var changes = house.as("steward", () -> house.drafts().compare(2, draft));
        assertEquals(proposals.size(), changes.size());
        assertEquals(
                0,
                house.as("steward", () -> house.drafts().findings(draft)).stream()
                        .filter(Finding::stops)
                        .count());
    }

    private static Optional<Integer> months(ACategory category) {
        return FadingRules.months(category.build(), 36);
    }

    private static House house() {
        var home = TestDatabase.fresh();
        Company.in(home);
        return House.on(home);
    }

    private static FadingDrafts desk(House house) {
        return new FadingDrafts(house.policies(), house.drafts());
    }
}
