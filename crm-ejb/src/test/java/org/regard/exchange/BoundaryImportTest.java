package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.boundary.SetBoundary;
import org.regard.customer.Welcome;
import org.regard.disclosure.Look;
import org.regard.exchange.staging.RowRefusal;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.State;

/** A list brings nothing in that the customer does not want written down, declined, or that we chose not to ask. */
class BoundaryImportTest {
    private static final Look TALK = Look.of("conversation");
    private static final String LIST =
            "Vorname;Nachname;Geburtsdatum;E-Mail;Telefon\nMira;Sonntag;1.2.1980;mira@example.org;0731 123456\n";

    private final ImportHouse door = new ImportHouse();

    private UUID mira() {
        return door.house.as("rm", () -> {
            var id = door.house.customers().welcome(Welcome.person("Mira Sonntag"), ImportHouse.CARE);
            door.house.facts().record(id, RecordFact.told("email", "mira@example.org"), TALK);
            return id;
        });
    }

    private void set(UUID customer, SetBoundary asked, int agreed) {
        door.house.does("rm", () -> door.house.boundaries().set(customer, asked, agreed, TALK));
    }

    @Test
    void a_category_that_they_do_not_want_is_left_out_and_the_report_says_so() {
        var mira = mira();
        set(mira, SetBoundary.category("phone"), 0);
        var job = door.bring(LIST);
        assertTrue(door.refusals(job.id()).contains(new RowRefusal(2, "Telefon", "boundary.category")));
        assertEquals(0, facts(mira, "phone"));
        assertEquals(1, facts(mira, "birthday"));
    }

    @Test
    void a_topic_takes_along_the_category_that_is_about_it() {
        var mira = mira();
        set(mira, SetBoundary.topic("Geburtstag"), 0);
        var job = door.bring(LIST);
        assertTrue(door.refusals(job.id()).contains(new RowRefusal(2, "Geburtsdatum", "boundary.category")));
        assertEquals(0, facts(mira, "birthday"));
    }

    @Test
    void a_topic_in_a_value_is_left_out() {
        var mira = mira();
        set(mira, SetBoundary.topic("divorce"), 0);
        var job = door.bring("Vorname;Nachname;E-Mail;Anrede\nMira;Sonntag;mira@example.org;Frau D1V0RCE\n");
        assertEquals("done", job.state());
        assertTrue(
                door.refusals(job.id()).stream().anyMatch(no -> no.rule().equals("boundary.topic")),
                () -> door.refusals(job.id()).toString() + job.leftBehind());
    }

    @Test
    void a_dry_run_says_the_same() {
        set(mira(), SetBoundary.category("phone"), 0);
        var job = door.bring(ImportHouse.text(LIST), Bringing.asProposed(true));
        assertEquals(1, job.counts().refusedValues());
    }

    @Test
    void what_we_chose_not_to_ask_is_not_filled_either() {
        var mira = mira();
        door.house.does(
                "rm", () -> door.house.facts().record(mira, RecordFact.unknown("phone", State.NOT_ASKED), TALK));
        var job = door.bring(LIST);
        assertTrue(door.refusals(job.id()).contains(new RowRefusal(2, "Telefon", "fact.respected-unknown")));
        assertEquals(0, known(mira, "phone"));
    }

    @Test
    void an_old_value_that_undoing_would_bring_back_goes_when_it_is_covered() {
        var mira = mira();
        door.house.does(
                "rm", () -> door.house.facts().record(mira, RecordFact.told("called-how", "Frau Scheidung"), TALK));
        var how = new Bringing(null, Map.of(), false, OnDuplicate.UPDATE, null, null);
        door.bring(
                ImportHouse.text("Vorname;Nachname;E-Mail;Anrede\nMira;Sonntag;mira@example.org;Frau Sonntag\n"), how);
        assertEquals(1, door.count("select count(*) from import_replaced where customer_id = ?", mira));
        set(mira, SetBoundary.topic("divorce"), 0);
        assertEquals(0, door.count("select count(*) from import_replaced where customer_id = ?", mira));
        assertEquals(1, facts(mira, "called-how"));
    }

    private long facts(UUID customer, String category) {
        return door.count("select count(*) from fact where customer_id = ? and category = ?", customer, category);
    }

    private long known(UUID customer, String category) {
        return door.count(
                "select count(*) from fact where customer_id = ? and category = ? and state = 'known'",
                customer,
                category);
    }
}
