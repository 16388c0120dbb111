package org.regard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.platform.Ids;

/** Wall two by itself: statements that no service wrote, as the application's database user. */
class RowSecurityTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static final String FACTS = "select category from fact where customer_id = ? order by category";
    private static Company company;
    private static UUID mira;
    private static UUID nora;
    private Raw raw;

    @BeforeAll
    static void guests_come() {
        company = Company.in(HOUSE.home());
        mira = GUESTS.person("rm", "Mira Sonntag");
        GUESTS.fact("rm", mira, "called-how", "Frau Sonntag");
        GUESTS.fact("rm", mira, "likes", "chamber music");
        GUESTS.fact("rm", mira, "loan-purpose", "a boat");
        GUESTS.fact("rm", mira, "phone", "+49 30 901820");
        nora = GUESTS.forTeamOnly("rm", "Nora Still");
        GUESTS.fact("rm", nora, "phone", "+49 30 901821");
    }

    @BeforeEach
    void connect() {
        raw = Raw.asApp(HOUSE.home());
    }

    @AfterEach
    void close() throws SQLException {
        raw.close();
    }

    @Test
    void without_a_scope_every_table_is_empty() {
        for (var table : new String[] {
            "customer",
            "customer_key",
            "customer_name",
            "name_word",
            "name_part",
            "affiliation",
            "fact",
            "customer_lookup",
            "check_attempt",
            "bring_in",
            "disclosure",
            "disclosure_subject",
            "disclosure_unsealed",
            "journal_seal"
        }) {
            assertEquals(0, raw.count("select count(*) from " + table), table);
        }
    }

    @Test
    void the_owner_of_the_tables_is_bound_too() throws SQLException {
        try (var owner = Raw.asOwner(HOUSE.home())) {
            assertEquals(0, owner.count("select count(*) from customer"));
            assertEquals(0, owner.count("select count(*) from fact"));
        }
    }

    @Test
    void a_purpose_shows_its_facts_and_no_others() {
        raw.says(company.rm, "relationship-manager", company.harbour, "greeting");
        assertEquals("[called-how, phone]", raw.list(FACTS, mira).toString());
        raw.set("regard.purpose", "small-talk");
        assertEquals("[called-how, likes]", raw.list(FACTS, mira).toString());
        raw.set("regard.purpose", "conversation");
        assertEquals("[called-how, loan-purpose, phone]", raw.list(FACTS, mira).toString());
    }

    @Test
    void a_purpose_that_shows_no_facts_shows_none() {
        raw.says(company.lead, "team-lead", company.harbour, "oversight");
        assertEquals("[]", raw.list(FACTS, mira).toString());
    }

    @Test
    void a_role_that_the_purpose_does_not_open_for_sees_no_fact() {
        raw.says(company.desk, "front-desk", company.harbour, "small-talk");
        assertEquals("[]", raw.list(FACTS, mira).toString());
    }

    @Test
    void an_administrator_sees_nobody_for_any_purpose() {
        for (var purpose : raw.list("select code from policy_purpose")) {
            raw.says(company.admin, "administrator", null, purpose);
            assertEquals(0, raw.count("select count(*) from customer"), purpose);
            assertEquals(0, raw.count("select count(*) from fact"), purpose);
            assertEquals(0, raw.count("select count(*) from customer_name"), purpose);
            assertEquals(0, raw.count("select count(*) from customer_lookup"), purpose);
        }
    }

    @Test
    void what_is_for_the_team_stays_in_the_team() {
        raw.says(company.other, "relationship-manager", company.hill, "small-talk");
        assertEquals("[called-how]", raw.list(FACTS, mira).toString());
        raw.says(company.lead, "team-lead", company.harbour, "small-talk");
        assertEquals("[called-how, likes]", raw.list(FACTS, mira).toString());
    }

    @Test
    void what_is_for_who_looks_after_them_stays_there() {
        raw.says(company.other, "relationship-manager", company.hill, "conversation");
        assertEquals("[called-how, phone]", raw.list(FACTS, mira).toString());
        raw.says(company.deputy, "relationship-manager", company.harbour, "conversation");
        assertEquals("[called-how, loan-purpose, phone]", raw.list(FACTS, mira).toString());
    }

    @Test
    void a_scope_on_one_customer_shows_nobody_else() {
        raw.says(company.rm, "relationship-manager", company.harbour, "greeting")
                .set("regard.customer", mira.toString());
        assertEquals(mira.toString(), String.join(" ", raw.list("select id from customer")));
        assertEquals("[]", raw.list(FACTS, nora).toString());
        assertEquals(0, raw.count("select count(*) from customer_key where customer_id = ?", nora));
    }

    @Test
    void a_customer_for_one_team_is_absent_for_the_other() {
        raw.says(company.other, "relationship-manager", company.hill, "greeting");
        assertEquals(0, raw.count("select count(*) from customer where id = ?", nora));
        assertEquals(0, raw.count("select count(*) from customer_name where customer_id = ?", nora));
        assertEquals(0, raw.count("select count(*) from customer_key where customer_id = ?", nora));
        assertEquals("[]", raw.list(FACTS, nora).toString());
    }

    @Test
    void a_customer_for_one_team_is_there_for_that_team_and_the_steward() {
        raw.says(company.desk, "front-desk", company.harbour, "greeting");
        assertEquals(1, raw.count("select count(*) from customer where id = ?", nora));
        raw.says(company.steward, "privacy-steward", null, "access-request");
        assertEquals(1, raw.count("select count(*) from customer where id = ?", nora));
    }

    @Test
    void a_category_without_a_purpose_cannot_be_stored() {
        raw.says(company.rm, "relationship-manager", company.harbour, "conversation");
        for (var category : new String[] {"religion", "social-security-number", "favourite-number"}) {
            var no = assertThrows(Raw.Failed.class, () -> store(mira, category));
            assertEquals("42501", no.state(), category);
        }
    }

    @Test
    void even_the_house_cannot_store_what_is_never_kept() {
        raw.says(null, "house", null, "directory-care");
        assertEquals(
                "42501",
                assertThrows(Raw.Failed.class, () -> store(mira, "religion")).state());
    }

    @Test
    void who_may_not_write_a_category_cannot_store_it() {
        raw.says(company.desk, "front-desk", company.harbour, "greeting");
        assertEquals(
                "42501",
                assertThrows(Raw.Failed.class, () -> store(mira, "likes")).state());
    }

    @Test
    void nothing_is_stored_about_somebody_the_writer_may_not_see() {
        raw.says(company.other, "relationship-manager", company.hill, "conversation");
        assertEquals(
                "42501",
                assertThrows(Raw.Failed.class, () -> store(nora, "called-how")).state());
    }

    @Test
    void who_may_only_read_a_category_neither_changes_nor_removes_it() {
        raw.says(company.desk, "front-desk", company.harbour, "visit");
        var sql = "update fact set told_on = told_on where customer_id = ? and category = 'loan-purpose'";
        assertEquals(0, raw.run(sql, mira));
        raw.says(company.desk, "front-desk", company.harbour, "greeting");
        assertEquals(0, raw.run("delete from fact where customer_id = ? and category = 'loan-purpose'", mira));
        raw.says(company.lead, "team-lead", company.harbour, "conversation");
        assertEquals(0, raw.run("delete from fact where customer_id = ? and category = 'loan-purpose'", mira));
    }

    @Test
    void without_a_condition_nothing_goes_that_the_asker_does_not_see() {
        for (var table : new String[] {"customer_name", "customer_lookup", "fact"}) {
            raw.says(company.other, "relationship-manager", company.hill, "greeting");
            raw.inVain("delete from " + table, () -> {
                raw.says(null, "house", null, "directory-care");
                assertNotEquals(0, raw.count("select count(*) from " + table + " where customer_id = ?", nora), table);
            });
        }
    }

    @Test
    void a_number_does_not_lead_to_somebody_whom_the_asker_may_not_see() {
        raw.says(null, "house", null, "directory-care");
        assertEquals(1, raw.count("select count(*) from customer_lookup where customer_id = ?", nora));
        raw.says(company.other, "relationship-manager", company.hill, "greeting");
        assertEquals(0, raw.count("select count(*) from customer_lookup where customer_id = ?", nora));
    }

    @Test
    void the_application_does_not_publish_a_policy() {
        var no = assertThrows(Raw.Failed.class, () -> raw.list("select publish_policy(1, null, now())"));
        assertEquals("42501", no.state());
    }

    @Test
    void nobody_but_the_house_erases_a_customer() {
        raw.says(company.lead, "team-lead", company.harbour, "directory-care");
        assertEquals(0, raw.run("delete from customer where id = ?", mira));
    }

    @Test
    void the_application_cannot_grant_itself_more() {
        var sql = "update policy_grant set reach = 'house'";
        assertEquals("42501", assertThrows(Raw.Failed.class, () -> raw.run(sql)).state());
        var off = "alter table fact disable row level security";
        assertEquals("42501", assertThrows(Raw.Failed.class, () -> raw.run(off)).state());
    }

    private void store(UUID customer, String category) {
        raw.run(
                """
                insert into fact (customer_id, id, category, state, source, told_on, kept_since)
                values (?, ?, ?, 'declined', 'customer-told', ?, ?)""",
                customer,
                Ids.next(),
                category,
                TestClock.START,
                TestClock.START);
    }
}
