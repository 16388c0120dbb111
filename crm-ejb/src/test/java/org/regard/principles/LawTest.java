package org.regard.principles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Raw;
import org.regard.house.WithMira;
import org.regard.knowledge.RecordFact;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;

/** Lines of the law that no room holds alone (GDPR Art. 5(1)(a) and (f), 5(2), 22, 25, 32). */
class LawTest extends WithMira {

    @BeforeEach
    void something_is_known() {
        guests.fact("rm", mira, RecordFact.told("birthday", "1980-05-01"));
        guests.fact("rm", mira, "phone", "+49 30 901820");
    }

    @Test
    void article_5_1_a_every_category_that_is_kept_has_a_ground_a_purpose_and_a_source() {
        for (var category : house.policies().current().categories()) {
            if (!category.neverKept()) {
                assertFalse(category.ground().isBlank(), category.code());
                assertFalse(category.uses().isEmpty(), category.code());
                assertFalse(category.sources().isEmpty(), category.code());
            }
        }
    }

    @Test
    void article_5_1_f_no_value_is_readable_in_the_table() throws Exception {
        try (var raw = asHouse()) {
            assertEquals(2, raw.count("select count(*) from fact where customer_id = ?", mira));
            assertEquals(
                    0,
                    raw.count("select count(*) from fact f where f::text like '%901820%' or f::text like '%1980-05-01%'"
                            + " or position(convert_to('901820', 'UTF8') in sealed) > 0"));
        }
    }

    @Test
    void article_5_2_every_look_is_an_entry_and_the_seal_over_them_can_be_verified() {
        guests.card("rm", mira, "greeting");
        assertTrue(house.as("", () -> house.sealing().sealWaiting()) > 0);
        var verification = house.as("steward", () -> house.seals().verify(Look.of("oversight")));
        assertTrue(verification.firstBad().isEmpty());
        assertTrue(verification.entries() >= 4);
    }

    @Test
    void article_22_two_who_look_like_one_are_proposed_and_never_merged_by_the_house() throws Exception {
        var twin = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", twin, RecordFact.told("birthday", "1980-05-01"));
        house.does("", () -> house.searchWork().start());
        while (house.as("", () -> house.searchWork().step())) {
            assertTrue(house.statements() > 0);
        }
        try (var raw = asHouse()) {
            assertEquals(List.of("open"), raw.list("select state from duplicate"));
            assertEquals(0, raw.count("select count(*) from customer where merged_into is not null"));
            assertEquals(0, raw.count("select count(*) from merge"));
        }
    }

    @Test
    void article_25_a_new_customer_has_no_fact_no_permission_and_nothing_chosen_for_them() throws Exception {
        var nora = guests.person("rm", "Nora Still");
        try (var raw = asHouse()) {
            for (var table : List.of("fact", "permission", "note", "boundary", "objection")) {
                assertEquals(0, raw.count("select count(*) from " + table + " where customer_id = ?", nora), table);
            }
        }
    }

    @Test
    void article_25_an_administrator_who_serves_nobody_reads_and_writes_no_category() {
        for (var category : house.policies().current().categories()) {
            assertTrue(
                    category.audience().stream()
                            .noneMatch(one -> one.role().code().equals("administrator")),
                    category.code());
        }
    }

    @Test
    void article_32_without_the_master_key_the_keys_in_the_table_open_nothing() throws Exception {
        byte[] other = new byte[32];
        other[0] = 1;
        var stranger = new Vault(MasterKey.of(java.util.Base64.getEncoder().encodeToString(other)));
        try (var raw = asHouse()) {
            var wrapped = java.util.HexFormat.of()
                    .parseHex(raw.list("select encode(wrapped, 'hex') from customer_key where customer_id = ?", mira)
                            .get(0));
            house.vault().open(mira, wrapped);
            assertThrows(RuntimeException.class, () -> stranger.open(mira, wrapped));
            assertThrows(RuntimeException.class, () -> house.vault().open(company.rm, wrapped));
        }
    }

    private Raw asHouse() {
        return Raw.asApp(house.home()).says(null, "house", null, "directory-care");
    }
}
