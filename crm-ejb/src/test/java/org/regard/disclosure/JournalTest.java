package org.regard.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.platform.DatabaseFailed;

/** Wall three by itself: no journal, no answer; and nobody rewrites it. */
class JournalTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static Company company;
    private static UUID mira;
    private Raw owner;

    @BeforeAll
    static void somebody_comes() {
        company = Company.in(HOUSE.home());
        mira = GUESTS.person("rm", "Mira Sonntag");
        GUESTS.fact("rm", mira, "phone", "+49 30 901820");
    }

    @BeforeEach
    void connect() {
        owner = Raw.asOwner(HOUSE.home());
    }

    @AfterEach
    void journal_works_again() throws Exception {
        owner.run("grant insert on disclosure, disclosure_subject to regard_app");
        owner.close();
    }

    @Test
    void a_look_is_journalled_with_who_why_what_and_whom() throws Exception {
        GUESTS.card("desk", mira, "greeting");
        try (var raw = Raw.asApp(HOUSE.home()).says(company.steward, "privacy-steward", null, "oversight")) {
            assertEquals(
                    "[desk greeting card {phone} 1]",
                    raw.list(
                                    """
                                    select c.sign_in || ' ' || d.purpose || ' ' || d.act || ' ' || d.categories::text || ' ' || d.policy
                                    from disclosure d join disclosure_subject s on s.disclosure_id = d.id and s.at = d.at
                                      join colleague c on c.id = d.colleague_id
                                    where s.customer_id = ? and d.act = 'card'""",
                                    mira)
                            .toString());
        }
    }

    @Test
    void a_journal_that_cannot_be_written_answers_nothing() {
        owner.run("revoke insert on disclosure from regard_app");
        assertThrows(DatabaseFailed.class, () -> GUESTS.card("rm", mira, "greeting"));
        assertThrows(DatabaseFailed.class, () -> GUESTS.found("rm", "mira"));
        assertThrows(
                DatabaseFailed.class,
                () -> HOUSE.does("rm", () -> HOUSE.mirrors().mirror(mira, Look.of("access-request"), Locale.ENGLISH)));
    }

    @Test
    void a_journal_that_cannot_name_whom_answers_nothing() {
        owner.run("revoke insert on disclosure_subject from regard_app");
        assertThrows(DatabaseFailed.class, () -> GUESTS.card("rm", mira, "greeting"));
    }

    @Test
    void nothing_is_kept_when_the_journal_cannot_be_written() throws Exception {
        owner.run("revoke insert on disclosure from regard_app");
        assertThrows(DatabaseFailed.class, () -> GUESTS.fact("rm", mira, "likes", "jazz"));
        assertThrows(DatabaseFailed.class, () -> GUESTS.person("rm", "Unjournalled Guest"));
        try (var raw = Raw.asApp(HOUSE.home()).says(null, "house", null, "directory-care")) {
            assertEquals(0, raw.count("select count(*) from fact where category = 'likes'"));
            assertEquals(0, raw.count("select count(*) from customer where called_name = 'Unjournalled Guest'"));
        }
    }

    @Test
    void nobody_changes_or_empties_the_journal() throws Exception {
        try (var raw = Raw.asApp(HOUSE.home()).says(null, "house", null, "oversight")) {
            for (var table : new String[] {"disclosure", "disclosure_subject", "journal_seal"}) {
                for (var sql : new String[] {"delete from %s", "truncate %s", "update %s set at = now()"}) {
                    var no = assertThrows(Raw.Failed.class, () -> raw.run(sql.formatted(table)));
                    assertEquals("42501", no.state(), sql.formatted(table));
                }
            }
        }
    }

    @Test
    void nobody_writes_in_another_name() throws Exception {
        try (var raw = Raw.asApp(HOUSE.home()).says(company.desk, "front-desk", company.harbour, "greeting")) {
            var no = assertThrows(
                    Raw.Failed.class,
                    () -> raw.run(
                            """
                    insert into disclosure (id, at, colleague_id, purpose, act, rule, policy, categories)
                    values (gen_random_uuid(), now(), ?, 'greeting', 'card', 'policy', 1, '{}')""",
                            company.rm));
            assertEquals("42501", no.state());
        }
    }

    @Test
    void what_was_typed_is_kept_as_a_keyed_hash_only() throws Exception {
        GUESTS.found("rm", "sonntag");
        try (var raw = Raw.asApp(HOUSE.home()).says(null, "house", null, "oversight")) {
            var rows = raw.list("select d::text from disclosure d where act = 'search'");
            assertFalse(rows.isEmpty());
            assertFalse(rows.toString().toLowerCase(Locale.ROOT).contains("sonntag"));
        }
    }
}
