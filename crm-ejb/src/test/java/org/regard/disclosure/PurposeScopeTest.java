package org.regard.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.knowledge.RecordFact;

/** Wall one by itself: the services open nothing without a purpose that the colleague may have. */
class PurposeScopeTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static Company company;
    private static UUID mira;

    @BeforeAll
    static void somebody_comes() {
        company = Company.in(HOUSE.home());
        mira = GUESTS.person("rm", "Mira Sonntag");
        GUESTS.fact("rm", mira, "called-how", "Frau Sonntag");
    }

    @Test
    void nothing_is_read_without_a_purpose() {
        assertEquals("purpose.missing", refusal(() -> card("rm", null)));
        assertEquals("purpose.missing", refusal(() -> card("rm", Look.of(" "))));
        assertEquals(
                "purpose.missing",
                refusal(() -> HOUSE.does("rm", () -> HOUSE.directory().search("mira", null, 10, null))));
    }

    @Test
    void nothing_is_written_without_a_purpose() {
        assertEquals(
                "purpose.missing",
                refusal(() ->
                        HOUSE.does("rm", () -> HOUSE.facts().record(mira, RecordFact.told("likes", "jazz"), null))));
    }

    @Test
    void a_purpose_that_the_policy_does_not_know_is_refused() {
        assertEquals("purpose.unknown", refusal(() -> card("rm", Look.of("curiosity"))));
    }

    @Test
    void a_heading_of_the_tree_is_nobodys_purpose() {
        assertEquals(
                "purpose.not-for-role",
                refusal(() -> card("rm", Look.of("relationship").because("I wonder"))));
    }

    @Test
    void the_front_desk_makes_no_small_talk() {
        assertEquals("purpose.not-for-role", refusal(() -> card("desk", Look.of("small-talk"))));
    }

    @Test
    void an_administrator_has_no_purpose_at_all() {
        for (var purpose : HOUSE.as("admin", () -> HOUSE.policies().current().purposes())) {
            var look = Look.of(purpose.code()).because("for the record");
            assertEquals("purpose.not-for-role", refusal(() -> card("admin", look)), purpose.code());
        }
    }

    @Test
    void a_name_that_is_no_colleague_is_refused() {
        assertEquals("colleague.unknown", refusal(() -> card("nobody", Guests.GREETING)));
    }

    @Test
    void a_colleague_who_does_not_look_after_them_says_why() {
        assertEquals("reason.missing", refusal(() -> card("other", Guests.TALK)));
        assertEquals("Mira Sonntag", card("other", Guests.TALK.because("Rm is away, she calls about the offer")));
    }

    @Test
    void who_looks_after_them_owes_no_reason() {
        assertEquals("Mira Sonntag", card("deputy", Guests.TALK));
    }

    @Test
    void an_emergency_needs_its_note() {
        assertEquals("purpose.emergency-needs-note", refusal(() -> card("rm", Look.of("emergency"))));
    }

    @Test
    void a_refused_look_is_journalled_although_its_transaction_is_undone() throws Exception {
        var anton = GUESTS.person("rm", "Anton Berg");
        refusal(() -> HOUSE.does("desk", () -> HOUSE.helloCards().card(anton, Look.of("small-talk"), Locale.ENGLISH)));
        try (var raw = Raw.asApp(HOUSE.home()).says(null, "house", null, "oversight")) {
            assertEquals(
                    1,
                    raw.count(
                            """
                            select count(*) from disclosure d join disclosure_subject s on s.disclosure_id = d.id
                            where s.customer_id = ? and d.act = 'denied' and d.rule = 'purpose.not-for-role'
                              and d.colleague_id = ?""",
                            anton,
                            company.desk));
        }
    }

    @Test
    void somebody_absent_and_somebody_hidden_answer_alike() {
        var hidden = GUESTS.forTeamOnly("rm", "Nora Still");
        assertEquals(
                "customer.absent",
                refusal(() ->
                        HOUSE.does("other", () -> HOUSE.helloCards().card(hidden, Guests.GREETING, Locale.ENGLISH))));
        assertEquals(
                "customer.absent",
                refusal(() -> HOUSE.does(
                        "other", () -> HOUSE.helloCards().card(UUID.randomUUID(), Guests.GREETING, Locale.ENGLISH))));
    }

    private static String card(String by, Look look) {
        return HOUSE.as(by, () -> HOUSE.helloCards().card(mira, look, Locale.ENGLISH))
                .customer()
                .calledName();
    }
}
