package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.house.Company;
import org.regard.house.House;
import org.regard.house.Raw;

/** Row security must not cost the index: a search over 50,000 customers reads ranges, no whole table. */
class SearchPlanTest {

    private static final House HOUSE = House.fresh();
    private static Raw raw;

    @BeforeAll
    static void many_guests() {
        var company = Company.in(HOUSE.home());
        try (var house = Raw.asApp(HOUSE.home()).says(null, "house", null, "directory-care")) {
            house.run(
                    """
                    insert into customer (id, kind, called_name, manager_id, deputy_id, team_id, welcomed_on, seen_on)
                    select md5(n::text)::uuid, 'person', 'Guest ' || md5(n::text), ?, ?, ?, '2026-03-01', '2026-03-01'
                    from generate_series(1, 50000) n""",
                    company.rm,
                    company.deputy,
                    company.harbour);
            house.run(
                    """
                    insert into customer_name (token, rank, customer_id, seen_on)
                    select w, 0, id, seen_on from customer, unnest(array['guest', split_part(called_name, ' ', 2)]) w""");
            house.run("insert into name_word select distinct token from customer_name");
            house.run(
                    """
                    insert into name_part select distinct substr(word, s), word from name_word, generate_series(2, 8) s
                    where length(word) < 40 and length(word) - s >= 2""");
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
        try (var owner = Raw.asOwner(HOUSE.home())) {
            owner.run("analyze customer, name_word, name_part");
            owner.run("vacuum analyze customer_name");
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
        raw = Raw.asApp(HOUSE.home()).says(company.desk, "front-desk", company.harbour, "greeting");
    }

    @AfterAll
    static void close() throws Exception {
        raw.close();
    }

    @Test
    void the_beginning_of_a_word_is_a_range_of_an_index() {
        var plan = plan(
                """
                select c.called_name from customer_name t join customer c on c.id = t.customer_id
                where t.token >= 'abc' and t.token < 'abd' order by t.token, t.rank, t.customer_id limit 20""");
        assertTrue(plan.contains("customer_name_by_token") && plan.contains("Index Cond: ((token >= "), plan);
        assertFalse(plan.contains("Seq Scan on customer"), plan);
    }

    @Test
    void whether_a_word_has_ended_is_read_in_the_index_and_no_customer_is_asked_for_it() {
        var plan = plan("analyze select token from customer_name where token >= 'abc' and token < 'abd'"
                + " order by token, rank, customer_id limit 20");
        assertTrue(plan.contains("Index Only Scan using customer_name_by_token"), plan);
        assertTrue(plan.contains("within_months") || plan.contains("seen_on > "), plan);
        assertFalse(plan.contains("Rows Removed by Filter"), plan);
    }

    @Test
    void the_middle_of_a_word_is_a_range_of_an_index() {
        var plan = plan(
                "select distinct word from name_part where part >= 'abc' and part < 'abd' order by word limit 200");
        assertTrue(plan.contains("name_part_pkey"), plan);
        assertFalse(plan.contains("Seq Scan on name_part"), plan);
    }

    @Test
    void the_facts_of_one_customer_are_found_by_key() {
        var plan = plan("select * from fact where customer_id = md5('1')::uuid");
        assertTrue(plan.contains("fact_pkey"), plan);
    }

    private static String plan(String sql) {
        List<String> lines = raw.list("explain " + sql);
        return String.join("\n", lines);
    }
}
