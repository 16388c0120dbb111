package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;

/** The words of a name end with their customer, also for a statement past all services. */
class NamesThatEndTest {

    private static final String WORDS = "select count(*) from customer_name where customer_id = ?";
    private static final String DAY = "select max(seen_on) from customer_name where customer_id = ?";

    private final House house = House.fresh();
    private final Guests guests = new Guests(house);
    private final Raw raw = Raw.asApp(house.home());
    private Company company;
    private UUID mira;
    private UUID twin;

    @BeforeEach
    void somebody_comes() {
        company = Company.in(house.home());
        mira = guests.person("rm", "Mira Sonntag");
        twin = guests.person("rm", "Mira Sontag");
    }

    @AfterEach
    void close() throws SQLException {
        raw.close();
    }

    private Raw desk(String purpose) {
        return raw.says(company.desk, "front-desk", company.harbour, purpose);
    }

    private Raw house() {
        return raw.says(null, "house", null, "directory-care");
    }

    @Test
    void who_is_here_is_found_without_asking_their_own_row() {
        assertEquals(2, desk("greeting").count(WORDS, mira));
        assertEquals(TestClock.START.toString(), raw.list(DAY, mira).get(0));
    }

    @Test
    void who_has_ended_leaves_no_word_that_day() {
        house().run("update customer set seen_on = '2020-01-01' where id = ?", mira);
        assertEquals(0, desk("greeting").count(WORDS, mira));
        assertEquals(2, house().count(WORDS, mira));
    }

    @Test
    void who_was_merged_leaves_no_word_until_it_is_taken_back() {
        house().run("update customer set merged_into = ? where id = ?", mira, twin);
        assertEquals(0, desk("greeting").count(WORDS, twin));
        house().run("update customer set merged_into = null where id = ?", twin);
        assertEquals(2, desk("greeting").count(WORDS, twin));
    }

    @Test
    void who_is_kept_by_law_alone_is_found_where_the_law_asks() {
        house().run("update customer set only_by_law = true where id = ?", mira);
        assertEquals(0, desk("greeting").count(WORDS, mira));
        raw.says(company.rm, "relationship-manager", company.harbour, "access-request");
        assertEquals(2, raw.count(WORDS, mira));
    }

    @Test
    void a_word_whose_day_lies_behind_asks_the_customer_and_is_found() {
        house().run("update customer_name set seen_on = '2020-01-01' where customer_id = ?", mira);
        assertEquals(2, desk("greeting").count(WORDS, mira));
        house().run("update customer set seen_on = '2020-01-01' where id = ?", mira);
        assertEquals(0, desk("greeting").count(WORDS, mira));
    }

    @Test
    void the_day_follows_at_most_a_quarter_behind_and_is_never_ahead() {
        house().run("update customer set seen_on = date '2026-03-02' + 400 where id = ?", mira);
        assertEquals("2027-04-06", raw.list(DAY, mira).get(0));
        for (int day = 0; day < 200; day += 10) {
            raw.run("update customer set seen_on = date '2027-04-06' + ? where id = ?", day, mira);
            var behind = raw.count(
                    "select c.seen_on - max(n.seen_on) from customer c join customer_name n on n.customer_id = c.id"
                            + " where c.id = ? group by c.seen_on",
                    mira);
            assertFalse(behind < 0 || behind > 91, day + " days on: " + behind);
        }
    }

    @Test
    void a_new_name_takes_the_day_along() {
        house().run("update customer set seen_on = '2025-11-11' where id = ?", mira);
        var version = raw.count("select version from customer where id = ?", mira);
        house.does("rm", () -> house.customers().rename(mira, version, "Mira Montag", Guests.CARE));
        assertEquals(
                LocalDate.of(2025, 11, 11).toString(), house().list(DAY, mira).get(0));
    }
}
