package org.regard.customer.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.customer.Found;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.mirror.MirrorView;

/** Buyer and seller, two sides of a quarrel: one is served at the harbour, the other on the hill, and neither team sees the other. */
class WallTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static Company company;
    private UUID buyer;
    private UUID seller;
    private UUID wall;

    @BeforeAll
    static void the_house_opens() {
        company = Company.in(HOUSE.home());
    }

    @BeforeEach
    void two_in_conflict() {
        buyer = GUESTS.person("rm", "Berta Kauf");
        seller = GUESTS.person("other", "Viktor Handel");
        GUESTS.fact("rm", buyer, "called-how", "Frau Kauf");
        GUESTS.fact("other", seller, "called-how", "Herr Handel");
        wall = set("steward", buyer, seller);
    }

    @Test
    void who_serves_one_side_still_serves_them_and_is_told_that_a_wall_stands() {
        assertTrue(GUESTS.card("rm", buyer, "greeting").customer().walled());
        assertTrue(GUESTS.card("other", seller, "greeting").customer().walled());
        assertFalse(GUESTS.card("rm", GUESTS.person("rm", "Nobody Else"), "greeting")
                .customer()
                .walled());
    }

    @Test
    void the_other_side_is_absent_like_somebody_who_was_never_there() {
        for (var colleague : List.of("rm", "deputy", "desk", "lead")) {
            assertEquals("customer.absent", Guests.refusal(() -> GUESTS.card(colleague, seller, "greeting")));
        }
        assertEquals("customer.absent", Guests.refusal(() -> GUESTS.card("other", buyer, "greeting")));
        assertEquals("customer.absent", Guests.refusal(() -> GUESTS.card("rm", UUID.randomUUID(), "greeting")));
    }

    @Test
    void no_search_finds_the_other_side() {
        assertFalse(found("rm", "viktor").contains(seller));
        assertFalse(found("other", "berta").contains(buyer));
        assertTrue(found("other", "viktor").contains(seller));
        assertFalse(found("rm", "vik").contains(seller));
        assertFalse(found("lead", "handel").contains(seller));
    }

    @Test
    void nothing_is_written_about_the_other_side() {
        assertEquals("customer.absent", Guests.refusal(() -> GUESTS.fact("rm", seller, "called-how", "somebody else")));
        assertEquals(
                "customer.absent",
                Guests.refusal(() -> HOUSE.as("rm", () -> HOUSE.bringIns().ask(seller, company.rm, Guests.GREETING))));
        assertEquals(
                "mirror.needs-access-request",
                Guests.refusal(() ->
                        HOUSE.as("rm", () -> HOUSE.mirrors().mirror(seller, Look.of("greeting"), Locale.ENGLISH))));
        assertEquals("customer.absent", Guests.refusal(() -> mirror("lead", seller)));
    }

    @Test
    void the_mirror_says_that_a_wall_stands_and_the_steward_shows_it_whole() {
        assertTrue(mirror("steward", seller).wallStands());
        assertTrue(mirror("rm", buyer).wallStands());
        assertTrue(mirror("steward", seller).facts().size() > 0);
    }

    @Test
    void nobody_who_serves_one_side_is_entrusted_with_the_other() {
        assertEquals(
                "wall.serves-the-other", Guests.refusal(() -> entrust("rm", buyer, company.other, company.deputy)));
        assertEquals(
                "wall.serves-the-other", Guests.refusal(() -> entrust("rm", buyer, company.deputy, company.standIn)));
        entrust("rm", buyer, company.deputy, company.rm);
    }

    @Test
    void a_wall_needs_that_nobody_serves_both() {
        var neighbour = GUESTS.person("rm", "Nina Nachbar");
        assertEquals("wall.served-together", Guests.refusal(() -> set("steward", buyer, neighbour)));
        entrust("rm", neighbour, company.other, company.standIn);
        set("steward", buyer, neighbour);
        assertEquals("customer.absent", Guests.refusal(() -> GUESTS.card("rm", neighbour, "greeting")));
    }

    @Test
    void nor_when_who_serves_one_belongs_to_the_team_of_the_other() {
        var one = GUESTS.person("rm", "Ada Quell");
        var other = GUESTS.person("other", "Olaf Stern");
        var raw = Raw.asOwner(HOUSE.home());
        raw.run("insert into colleague_team (colleague_id, team_id) values (?, ?)", company.rm, company.hill);
        assertEquals("wall.served-together", Guests.refusal(() -> set("steward", one, other)));
        raw.run("delete from colleague_team where colleague_id = ? and team_id = ?", company.rm, company.hill);
        set("steward", one, other);
    }

    @Test
    void a_wall_says_why_and_when_it_is_looked_at_again_and_stands_once() {
        var day = TestClock.START.plusMonths(6);
        assertEquals("wall.needs-two", refused(new SetWall(buyer, buyer, "they quarrel", day)));
        assertEquals("wall.needs-a-reason", refused(new SetWall(buyer, seller, " ", day)));
        assertEquals("wall.needs-a-review", refused(new SetWall(buyer, seller, "they quarrel", TestClock.START)));
        assertEquals("wall.stands", refused(new SetWall(seller, buyer, "they quarrel", day)));
        assertEquals("customer.absent", refused(new SetWall(seller, UUID.randomUUID(), "they quarrel", day)));
    }

    @Test
    void a_steward_lifts_it_and_both_sides_are_there_again() {
        assertTrue(walls("steward").stream()
                .anyMatch(one -> one.id().equals(wall) && one.reason().equals("they quarrel")));
        HOUSE.does("steward", () -> HOUSE.walls().lift(wall, Guests.CARE));
        assertEquals(
                "Viktor Handel",
                GUESTS.card("rm", seller, "greeting").customer().calledName());
        assertFalse(GUESTS.card("rm", buyer, "greeting").customer().walled());
    }

    @Test
    void a_lead_of_one_side_neither_sees_nor_lifts_the_wall() {
        assertFalse(walls("lead").stream().anyMatch(one -> one.id().equals(wall)));
        assertEquals(
                "wall.absent",
                Guests.refusal(() -> HOUSE.does("lead", () -> HOUSE.walls().lift(wall, Guests.CARE))));
    }

    @Test
    void raw_statements_of_the_wrong_team_find_nothing_of_the_other_side() throws Exception {
        try (var raw = Raw.asApp(HOUSE.home()).says(company.rm, "relationship-manager", company.harbour, "greeting")) {
            for (var column : List.of(
                    "customer id",
                    "customer_name customer_id",
                    "customer_key customer_id",
                    "fact customer_id",
                    "note customer_id")) {
                var at = column.split(" ");
                var sql = "select count(*) from " + at[0] + " where " + at[1] + " = ?";
                assertEquals(0, raw.count(sql, seller), column);
            }
            assertEquals(1, raw.count("select count(*) from customer where id = ?", buyer));
            assertEquals(0, raw.count("select count(*) from wall where id = ?", wall));
            assertEquals(0, raw.run("update customer set called_name = 'x' where id = ?", seller));
            raw.says(company.rm, "relationship-manager", company.harbour, "emergency");
            assertEquals(1, raw.count("select count(*) from customer where id = ?", seller));
        }
    }

    @Test
    void raw_statements_entrust_neither_side_to_who_serves_the_other() throws Exception {
        try (var raw = Raw.asApp(HOUSE.home()).says(null, "house", null, "directory-care")) {
            for (var change : List.of("team_id", "manager_id", "deputy_id")) {
                var to = change.equals("team_id") ? company.hill : company.other;
                var refused = assertThrows(
                        Raw.Failed.class,
                        () -> raw.run("update customer set " + change + " = ? where id = ?", to, buyer));
                assertEquals("P0001", refused.state(), change);
            }
            var merged = assertThrows(
                    Raw.Failed.class, () -> raw.run("update customer set merged_into = ? where id = ?", buyer, seller));
            assertEquals("P0001", merged.state());
        }
    }

    @Test
    void raw_statements_neither_set_a_wall_as_somebody_else_nor_lift_one() throws Exception {
        try (var raw =
                Raw.asApp(HOUSE.home()).says(company.rm, "relationship-manager", company.harbour, "directory-care")) {
            assertEquals(0, raw.run("delete from wall where id = ?", wall));
            var forged = assertThrows(
                    Raw.Failed.class,
                    () -> raw.run(
                            "insert into wall select gen_random_uuid(), ?, ?, '', '', ?, current_date, current_date + 9",
                            buyer,
                            seller,
                            company.steward));
            assertEquals("42501", forged.state());
            raw.says(company.lead, "team-lead", company.harbour, "directory-care");
            assertEquals(0, raw.run("delete from wall where id = ?", wall));
        }
    }

    @Test
    void who_comes_to_serve_one_side_no_longer_sees_the_other() {
        entrust("rm", buyer, company.deputy, company.rm);
        assertEquals("customer.absent", Guests.refusal(() -> GUESTS.card("deputy", seller, "greeting")));
    }

    private static List<UUID> found(String by, String typed) {
        return HOUSE.as(by, () -> HOUSE.directory().search(typed, null, 50, Guests.GREETING)).items().stream()
                .map(Found::id)
                .toList();
    }

    private static UUID set(String by, UUID one, UUID other) {
        var wish = new SetWall(one, other, "they quarrel", TestClock.START.plusMonths(6));
        return HOUSE.as(by, () -> HOUSE.walls().set(wish, Guests.CARE));
    }

    private static String refused(SetWall wish) {
        return Guests.refusal(() -> HOUSE.as("steward", () -> HOUSE.walls().set(wish, Guests.CARE)));
    }

    private static List<Wall> walls(String by) {
        return HOUSE.as(by, () -> HOUSE.walls().all(Guests.CARE));
    }

    private static MirrorView mirror(String by, UUID of) {
        var look = Look.of("access-request").because("asked at the counter");
        return HOUSE.as(by, () -> HOUSE.mirrors().mirror(of, look, Locale.ENGLISH));
    }

    private static void entrust(String by, UUID customer, UUID manager, UUID deputy) {
        var version = GUESTS.card(by, customer, "directory-care").customer().version();
        HOUSE.does(by, () -> HOUSE.customers().entrust(customer, version, manager, deputy, Guests.CARE));
    }
}
