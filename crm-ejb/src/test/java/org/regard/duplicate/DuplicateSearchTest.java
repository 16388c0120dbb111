package org.regard.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Raw;
import org.regard.house.WithAHouse;
import org.regard.knowledge.RecordFact;

/** The search in bulk, against a real database. */
class DuplicateSearchTest extends WithAHouse {

    @Test
    void a_name_heard_differently_with_the_same_birthday_and_address_is_found() {
        var mira = person("Mira Sonntag", "1980-05-01", "Hafenstraße 12, 20457 Hamburg");
        var myra = person("Myra Sontag", "1980-05-01", "Hafenstr. 12, 20457 Hamburg");
        person("Otto Regenbogen", "1980-05-02", "Hafenstraße 12, 20457 Hamburg");
        search();
        assertEquals(List.of(both(mira, myra)), open());
    }

    @Test
    void two_people_of_one_household_are_not_taken_for_one() {
        person("Mira Sonntag", "1980-05-01", "Hafenstraße 12, 20457 Hamburg");
        person("Paul Sonntag", "1978-11-23", "Hafenstraße 12, 20457 Hamburg");
        person("Lena Sonntag", null, "Hafenstraße 12, 20457 Hamburg");
        search();
        assertEquals(List.of(), open());
    }

    @Test
    void a_name_alone_is_no_proof() {
        person("Mira Sonntag", null, null);
        person("Mira Sonntag", null, null);
        search();
        assertEquals(List.of(), open());
    }

    @Test
    void what_is_forgotten_is_no_longer_compared() {
        var mira = person("Mira Sonntag", "1980-05-01", null);
        person("Mira Sonntag", "1980-05-01", null);
        search();
        assertEquals(1, open().size());
        var birthday = fact(mira);
        house.does("rm", () -> house.facts().forget(mira, birthday, Look.of("greeting")));
        assertEquals("0", raw("select count(*) from customer_match where customer_id = '" + mira + "'"));
    }

    @Test
    void a_second_search_reads_only_what_has_changed() {
        person("Mira Sonntag", "1980-05-01", null);
        var other = person("Otto Regenbogen", "1990-01-01", null);
        search();
        assertEquals("2", raw("select count(*) from customer_match"));
        house.does(
                "rm", () -> house.customers().rename(other, 1, "Otto Regenbogen-Sonntag", Look.of("directory-care")));
        search();
        assertEquals("1", raw("select read from duplicate_run order by id desc limit 1"));
    }

    @Test
    void filters_say_nothing_to_who_reads_the_table() {
        person("Mira Sonntag", "1980-05-01", null);
        search();
        try (var app = Raw.asApp(house.home())) {
            app.says(UUID.randomUUID(), "relationship-manager", null, "conversation");
            assertEquals(List.of(), app.list("select customer_id::text from customer_match"));
        } catch (java.sql.SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private UUID person(String name, String birthday, String address) {
        var id = guests.person("rm", name);
        tell(id, "birthday", birthday);
        tell(id, "postal-address", address);
        return id;
    }

    private void tell(UUID id, String category, String value) {
        if (value != null) {
            house.does("rm", () -> house.facts().record(id, RecordFact.told(category, value), Look.of("conversation")));
        }
    }

    private UUID fact(UUID customer) {
        return UUID.fromString(
                raw("select id from fact where category = 'birthday' and customer_id = '" + customer + "'"));
    }

    private void search() {
        house.does("", () -> house.searchWork().start());
        while (house.as("", () -> house.searchWork().step())) {
            assertTrue(true);
        }
    }

    private List<String> open() {
        return list("select customer_id || ' ' || other_id from duplicate where state = 'open' order by 1");
    }

    private static String both(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? one + " " + other : other + " " + one;
    }

    private String raw(String sql) {
        return list(sql).get(0);
    }

    private List<String> list(String sql) {
        try (var app = Raw.asApp(house.home())) {
            return app.says(null, "house", null, "directory-care").list(sql);
        } catch (java.sql.SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
