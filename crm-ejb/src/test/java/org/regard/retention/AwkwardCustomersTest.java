package org.regard.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.customer.Stays;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.WithMira;

/** Customers who cannot simply vanish when their time is over, and what becomes of them. */
class AwkwardCustomersTest extends WithMira {

    private static final LocalDate OVER = TestClock.START.plusMonths(36);

    @BeforeEach
    void somebody_not_seen_for_long() {
        guests.fact("rm", mira, "language", "de");
    }

    @Test
    void article_17_3_b_an_old_invoice_keeps_what_it_needs_and_nothing_else() {
        guests.fact("rm", mira, "invoice-address", "Kai 1\n20457 Hamburg\nDE");
        house.clock().turnTo(OVER);
        var nights = new Nights(house);
        assertEquals(List.of("law"), stays(nights));
        assertEquals(
                List.of(new RetentionRun.Gone("fact", "language", "customer-end", 1)),
                nights.sweep().gone());
        assertEquals(1, nights.rows("customer"));
        assertEquals(1, nights.rows("fact"));
        assertEquals(List.of(), guests.found("rm", "mira"));
        house.clock().turnTo(TestClock.START.plusMonths(108));
        nights.sweep();
        assertEquals(0, nights.rows("customer") + nights.rows("customer_name") + nights.rows("fact"));
    }

    @Test
    void a_supplier_stays_while_one_of_its_people_does() {
        var supplier = guests.organisation("rm", "Harbour Timber");
        guests.personOf("rm", "Jonas Abend", supplier);
        house.clock().turnTo(OVER.minusMonths(1));
        Raw.asApp(house.home())
                .set("regard.roles", "house")
                .set("regard.purpose", "directory-care")
                .run("update customer set seen_on = ? where called_name = 'Jonas Abend'", OVER.minusMonths(2));
        house.clock().turnTo(OVER);
        var nights = new Nights(house);
        assertEquals(List.of("people"), stays(nights));
        nights.sweep();
        assertEquals(2, nights.rows("customer"));
        house.clock().turnTo(OVER.plusMonths(36));
        nights.sweep();
        assertEquals(0, nights.rows("customer"));
    }

    @Test
    void an_open_quote_keeps_the_customer_whole_until_it_is_closed() {
        house.clock().turnTo(OVER);
        var open = new Nights(house, new OpenQuote(Set.of(mira)));
        assertEquals(List.of("open-quote"), stays(open));
        open.sweep();
        assertEquals(1, open.rows("customer"));
        assertEquals(1, open.rows("fact"));
        new Nights(house, new OpenQuote(Set.of())).sweep();
        assertEquals(0, open.rows("customer"));
    }

    @Test
    void somebody_met_while_the_run_went_on_stays() {
        house.clock().turnTo(OVER);
        var nights = new Nights(house);
        nights.asked();
        nights.step();
        Raw.asApp(house.home())
                .set("regard.roles", "house")
                .set("regard.purpose", "directory-care")
                .run("update customer set seen_on = ? where id = ?", OVER, mira);
        while (nights.step()) {
            Thread.onSpinWait();
        }
        assertEquals(1, nights.rows("customer"));
        assertEquals(1, nights.rows("fact"));
    }

    @Test
    void an_entry_that_vanished_meanwhile_is_no_obstacle() {
        house.clock().turnTo(OVER);
        var nights = new Nights(house);
        nights.asked();
        nights.step();
        house.as("", () -> house.erasures().erase(List.of(mira), house.scopes().enterAsHouse("directory-care")));
        while (nights.step()) {
            Thread.onSpinWait();
        }
        assertEquals(
                "done",
                house.as("steward", () -> nights.runs().recent(Nights.CARE))
                        .get(0)
                        .state());
    }

    @Test
    void with_the_customer_everything_goes_that_led_to_them() {
        guests.fact("rm", mira, "phone", "+49 30 23125123");
        house.clock().turnTo(OVER);
        var nights = new Nights(house);
        var run = nights.sweep();
        assertEquals(3, run.total());
        assertTrue(nights.certificate(run).proof().scans().contains(new Proof.Scan("customer_lookup", 0, 0)));
        for (var table : List.of(
                "customer", "customer_key", "customer_name", "name_word", "name_part", "fact", "retention_due")) {
            assertEquals(0, nights.rows(table), table);
        }
    }

    private static List<String> stays(Nights nights) {
        return nights.preview().staying().stream()
                .map(RetentionPreview.Row::reason)
                .toList();
    }

    /** As a room with quotes will say it. */
    private record OpenQuote(Set<UUID> customers) implements Stays {

        @Override
        public String reason() {
            return "open-quote";
        }

        @Override
        public Set<UUID> among(Collection<UUID> asked, LocalDate today) {
            return customers.stream().filter(asked::contains).collect(java.util.stream.Collectors.toSet());
        }
    }
}
