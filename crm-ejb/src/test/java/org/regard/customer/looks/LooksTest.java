package org.regard.customer.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.refusal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;

/** Who looked, by colleague and purpose. */
class LooksTest {

    private static final Look OVERSIGHT = Look.of("oversight");

    private static final String MANY =
            """
            insert into disclosure (id, at, colleague_id, purpose, act, rule, policy, categories)
            select gen_random_uuid(), timestamptz '2026-03-01' + n * interval '1 minute', ?, 'greeting', 'card', 'policy', 1, '{}'
            from generate_series(1, %d) n""";

    private final House house = House.fresh();
    private final Guests guests = new Guests(house);
    private Company company;
    private UUID mira;

    @BeforeEach
    void two_teams_look() {
        company = Company.in(house.home());
        mira = guests.person("rm", "Mira Sonntag");
        guests.card("desk", mira, "greeting");
        house.clock().pass(Duration.ofMinutes(1));
        guests.card("other", mira, "greeting");
        house.clock().pass(Duration.ofMinutes(1));
    }

    private void does(UUID who, String role, UUID team, String sql, Object... values) {
        try (var raw = Raw.asApp(house.home()).says(who, role, team, "directory-care")) {
            raw.run(sql, values);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private LooksPage asks(String who, String colleague, String purpose, String act, String after, int limit) {
        var asked = LooksAsked.typed(colleague, purpose, act, null, null);
        return house.as(who, () -> house.looks().looks(asked, after, limit, OVERSIGHT));
    }

    private List<String> lines(LooksPage page) {
        return page.items().stream()
                .map(one -> one.colleague() + " " + one.purpose() + " " + one.act())
                .toList();
    }

    @Test
    void a_steward_reads_the_looks_of_all_newest_first() {
        assertEquals(
                List.of(
                        "Colleague other greeting card",
                        "Colleague desk greeting card",
                        "Colleague rm directory-care welcome"),
                lines(asks("steward", null, null, null, null, 50)).subList(0, 3));
    }

    @Test
    void a_lead_reads_the_looks_of_the_own_teams_alone() {
        assertEquals(
                List.of("Colleague desk greeting card", "Colleague rm directory-care welcome"),
                lines(asks("lead", null, null, null, null, 50)));
        assertEquals(
                List.of(),
                asks("lead", company.other.toString(), null, null, null, 50).items());
        var names = house.as("lead", () -> house.looks().colleagues(OVERSIGHT)).stream()
                .map(one -> one.name())
                .toList();
        assertTrue(names.contains("Colleague desk") && !names.contains("Colleague other"), names.toString());
    }

    @Test
    void past_the_service_too_a_lead_reads_the_looks_of_the_own_teams_and_a_relationship_manager_none()
            throws Exception {
        var hers = guests.person("other", "Yan Gegner");
        var looks = "select count(*) from disclosure where colleague_id = ?";
        var whom = "select count(*) from disclosure_subject where customer_id = ?";
        try (var raw = Raw.asApp(house.home()).says(company.lead, "team-lead", company.harbour, "oversight")) {
            assertEquals(1, raw.count(looks, company.desk));
            assertEquals(0, raw.count(looks, company.other));
            assertEquals(2, raw.count(whom, mira));
            assertEquals(0, raw.count(whom, hers));
            raw.says(company.rm, "relationship-manager", company.harbour, "oversight");
            assertEquals(0, raw.count(looks, company.desk));
            raw.says(company.steward, "privacy-steward", null, "oversight");
            assertEquals(1, raw.count(whom, hers));
        }
    }

    @Test
    void for_the_customers_own_question_the_looks_at_that_customer_are_read_and_no_others() throws Exception {
        var hers = guests.person("other", "Yan Gegner");
        try (var raw = Raw.asApp(house.home())
                .says(company.rm, "relationship-manager", company.harbour, "access-request")
                .set("regard.customer", mira.toString())) {
            assertEquals(3, raw.count("select count(*) from disclosure"));
            assertEquals(0, raw.count("select count(*) from disclosure_subject where customer_id = ?", hers));
            raw.set("regard.customer", "");
            assertEquals(1, raw.count("select count(*) from disclosure"), "the own ones");
            assertEquals(0, raw.count("select count(*) from disclosure_subject"));
        }
    }

    @Test
    void what_is_asked_for_by_key_and_absent_is_an_entry_like_what_is_forbidden() {
        var nothing = UUID.randomUUID();
        for (Runnable asking : List.<Runnable>of(
                () -> house.as(
                        "rm", () -> house.helloCards().fact(mira, nothing, Guests.GREETING, java.util.Locale.ENGLISH)),
                () -> house.does("rm", () -> house.facts().forget(mira, nothing, Guests.GREETING)))) {
            assertEquals("fact.absent", refusal(asking));
        }
        assertEquals(
                "note.absent",
                refusal(() -> house.does("rm", () -> house.notes().forget(mira, nothing, null, Guests.TALK))));
        assertEquals(
                "boundary.absent",
                refusal(() -> house.does("rm", () -> house.boundaries().lift(mira, nothing, Guests.TALK))));
        var denied =
                asks("steward", company.rm.toString(), null, "denied", null, 50).items();
        assertEquals(
                List.of("boundary.absent", "fact.absent", "fact.absent", "note.absent"),
                denied.stream().map(LookEntry::rule).sorted().toList());
        assertTrue(denied.stream().allMatch(one -> mira.equals(one.customer())));
    }

    @Test
    void nobody_else_and_no_other_purpose_opens_the_list() {
        for (var who : List.of("desk", "rm", "admin")) {
            assertEquals("purpose.not-for-role", refusal(() -> asks(who, null, null, null, null, 50)), who);
        }
        var any = LooksAsked.typed(null, null, null, null, null);
        assertEquals(
                "looks.oversight-only",
                refusal(() -> house.as("lead", () -> house.looks().looks(any, null, 9, Guests.CARE))));
    }

    @Test
    void it_narrows_by_colleague_purpose_and_refusal() {
        assertEquals(
                List.of("Colleague desk greeting card"),
                lines(asks("steward", company.desk.toString(), "greeting", "card", null, 50)));
        assertEquals("reason.missing", refusal(() -> guests.card("other", mira, "conversation")));
        var denied = asks("steward", null, "conversation", "denied", null, 50).items();
        assertEquals("reason.missing", denied.get(0).rule());
        assertEquals(1, denied.size());
    }

    @Test
    void one_customer_is_named_where_the_asker_may_see_them() {
        var seen = asks("steward", company.desk.toString(), null, null, null, 5)
                .items()
                .get(0);
        assertEquals("Mira Sonntag", seen.calledName());
        assertEquals(mira, seen.customer());
        does(
                null,
                "house",
                null,
                "update customer set team_only = true, team_id = ?, manager_id = ?, deputy_id = ?",
                company.hill,
                company.other,
                company.standIn);
        var hidden = asks("lead", company.desk.toString(), null, null, null, 5)
                .items()
                .get(0);
        assertNull(hidden.calledName());
        assertNull(hidden.customer());
        assertEquals(1, hidden.customers());
    }

    @Test
    void reading_it_is_an_entry_about_those_it_names() {
        asks("steward", company.desk.toString(), null, null, null, 50);
        house.clock().pass(Duration.ofMinutes(1));
        var own = asks("steward", company.steward.toString(), null, "readers", null, 50)
                .items();
        assertEquals(1, own.size());
        assertEquals(mira, own.get(0).customer());
    }

    @Test
    void pages_follow_one_another_without_gap_or_repeat_also_within_one_moment() {
        for (int n = 0; n < 5; n++) {
            guests.card("desk", mira, "greeting");
        }
        var found = new ArrayList<UUID>();
        String after = null;
        do {
            var page = asks("steward", company.desk.toString(), null, null, after, 2);
            page.items().forEach(one -> found.add(one.id()));
            after = page.after();
        } while (after != null);
        assertEquals(6, found.size());
        assertEquals(6, found.stream().distinct().count());
        assertEquals("search.after-unknown", refusal(() -> asks("steward", null, null, null, "???", 2)));
    }

    @Test
    void days_are_settled_and_bad_input_is_refused() {
        var today = house.clock().today();
        var page = asks("steward", null, null, null, null, 1);
        assertEquals(today.minusDays(30), page.asked().from());
        assertEquals(today, page.asked().to());
        assertEquals("looks.range", refusal(() -> LooksAsked.typed(null, null, null, "soon", null)));
        var long1 = LooksAsked.typed(null, null, null, "2020-01-01", "2022-01-01");
        assertEquals("looks.range", refusal(() -> long1.settled(today)));
        assertEquals("looks.range", refusal(() -> LooksAsked.typed(null, null, null, "2026-02-01", "2026-01-01")
                .settled(today)));
        assertEquals("looks.act-unknown", refusal(() -> asks("steward", null, null, "peek", null, 1)));
        assertEquals("looks.colleague-unknown", refusal(() -> LooksAsked.typed("me", null, null, null, null)));
    }

    @Test
    void the_looks_of_one_colleague_are_a_range_of_an_index() throws Exception {
        does(company.other, "relationship-manager", company.hill, MANY.formatted(20000), company.other);
        does(company.desk, "front-desk", company.harbour, MANY.formatted(200), company.desk);
        try (var owner = Raw.asOwner(house.home())) {
            owner.run("analyze disclosure");
        }
        try (var raw = Raw.asApp(house.home()).says(company.steward, "privacy-steward", null, "oversight")) {
            List<String> lines = raw.list(
                    """
                    explain select * from disclosure d where d.at >= '2026-03-02' and d.at < '2026-04-01'
                      and d.colleague_id = ? order by d.at desc, d.id desc limit 50""",
                    company.desk);
            var plan = String.join("\n", lines);
            assertTrue(plan.contains("colleague_id_at_idx") || plan.contains("disclosure_by_colleague"), plan);
            assertFalse(plan.contains("Seq Scan on disclosure"), plan);
        }
    }

    @Test
    void a_lead_reads_ranges_of_an_index_too_and_asks_once_who_the_own_people_are() throws Exception {
        does(company.other, "relationship-manager", company.hill, MANY.formatted(20000), company.other);
        does(company.desk, "front-desk", company.harbour, MANY.formatted(200), company.desk);
        try (var owner = Raw.asOwner(house.home())) {
            owner.run("analyze disclosure");
        }
        try (var raw = Raw.asApp(house.home()).says(company.lead, "team-lead", company.harbour, "oversight")) {
            var plan = String.join(
                    "\n",
                    raw.list(
                            """
                            explain (analyze, timing off) select * from disclosure d
                            where d.at >= '2026-03-02' and d.at < '2026-04-01' and d.colleague_id = any
                              (array(select t.colleague_id from colleague_team t where t.team_id = any (array[?::uuid])))""",
                            company.harbour));
            assertFalse(plan.contains("Seq Scan on disclosure"), plan);
            assertTrue(plan.lines().filter(line -> line.contains("own_people")).count() <= 1, plan);
            assertEquals(200 + 2, raw.count("select count(*) from disclosure where at >= '2026-01-01'"));
        }
    }
}
