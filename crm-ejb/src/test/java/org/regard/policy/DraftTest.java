package org.regard.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;

/** The next version of the policy: begun from the one in force, changed, published. */
class DraftTest {

    private static final Raw OWNER = Raw.asOwner(TestDatabase.fresh());
    private static final String IN_FORCE = "(select version from policy_current)";

    @BeforeAll
    static void draft() {
        OWNER.list("select draft_policy(99)");
    }

    @AfterAll
    static void close() throws SQLException {
        OWNER.close();
    }

    @Test
    void a_draft_begins_as_the_version_in_force() {
        for (var part :
                List.of("policy_purpose", "policy_purpose_role", "policy_category", "policy_category_purpose")) {
            assertEquals(rows(part, IN_FORCE), rows(part, "99"), part);
        }
        assertEquals(rows("policy_category_audience", IN_FORCE), rows("policy_category_audience", "99"));
        assertEquals(rows("policy_category_source", IN_FORCE), rows("policy_category_source", "99"));
    }

    @Test
    void a_draft_keeps_the_words_about_notes_unless_it_changes_them() {
        assertEquals(rows("policy_note_audience", IN_FORCE), rows("policy_note_audience", "99"));
        assertEquals(
                List.of("12 3", "12 3"),
                OWNER.list("select note_months || ' ' || note_fading_months " + "from policy where version in (99, "
                        + IN_FORCE + ")"));
        OWNER.run("update policy set note_months = 6 where version = 99");
        OWNER.run("delete from policy_note_audience where policy = 99 and purpose = 'small-talk'");
    }

    @Test
    void a_draft_grants_nothing_and_may_be_changed() {
        var before = OWNER.count("select count(*) from policy_grant");
        OWNER.run("update policy_category set max_length = 90 where policy = 99 and code = 'likes'");
        assertEquals(before, OWNER.count("select count(*) from policy_grant"));
        assertEquals(0, OWNER.count("select count(*) from policy_current where version = 99"));
    }

    @Test
    void the_same_version_is_not_drafted_twice() {
        assertThrows(Raw.Failed.class, () -> OWNER.list("select draft_policy(99)"));
    }

    private static List<String> rows(String part, String version) {
        return OWNER.list("select (to_jsonb(one) - 'policy' - 'max_length')::text from " + part + " one where policy = "
                + version + " order by 1");
    }
}
