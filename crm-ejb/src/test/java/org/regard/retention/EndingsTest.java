package org.regard.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;
import org.regard.interaction.NoteEnds;
import org.regard.mirror.CustomerData;
import org.regard.platform.Ending;

/** Walks the catalogue: every table with customer data, and every table with an end, is let go by somebody. */
class EndingsTest {

    /** Let go by the sweep itself, batch by batch. */
    private static final Set<String> SWEPT = Set.of("fact", "customer");

    /** Let go by somebody else, and by whom. */
    private static final Map<String, String> OWNED = Map.ofEntries(
            Map.entry("customer_lookup", "with its fact"),
            Map.entry("fading", "with its fact, or as a fact that nobody renewed"),
            Map.entry("name_part", "with its word"),
            Map.entry("gone_since", "when the list beside the database has it, within seconds"),
            Map.entry("import_batch", "when its list is in, hourly at the latest, and with its job"),
            Map.entry("disclosure_subject", "with its entry, when the journal is cut"),
            Map.entry("disclosure_unsealed", "by the sealer, within a second"),
            Map.entry("journal_seal", "with its entry, when the journal is cut"));

    private final TestDatabase home = TestDatabase.fresh();
    private final House house = House.on(home);

    @Test
    void article_5_1_e_every_table_with_customer_data_is_let_go_by_somebody() {
        var forgotten = new TreeSet<String>();
        for (var table : CustomerData.values()) {
            var withTheCustomer = table.erasure() == CustomerData.Erasure.WITH_THE_CUSTOMER;
            if (!withTheCustomer && !letGo().contains(table.table())) {
                forgotten.add(table.table());
            }
        }
        assertEquals(Set.of(), forgotten);
    }

    @Test
    void a_table_with_an_end_of_its_own_is_swept_when_it_comes() {
        var ends = Raw.asOwner(home)
                .list(
                        """
                        select distinct c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'regard'::regnamespace and c.relkind in ('r', 'p') and not a.attisdropped
                          and a.attname in ('ends_on', 'ends_at', 'goes_on', 'kept_until', 'expires_at')""");
        var forgotten = new TreeSet<>(ends);
        forgotten.removeAll(letGo());
        // Old values that undoing an import would bring back: gone with their fact, and after thirty days by the
        // import's own tidying.
        forgotten.remove("import_replaced");
        assertEquals(Set.of(), forgotten);
    }

    @Test
    void every_ending_counts_and_takes_without_an_error() {
        house.does("", () -> {
            var day = house.scopes().enterAsHouse(Sweep.PURPOSE).today();
            for (var ending : endings()) {
                assertEquals(0, ending.letGo(house.clock().instant(), day, 10), ending.place());
                assertEquals(0, ending.left(house.clock().instant(), day), ending.place());
                assertEquals(ending.all(), ending.all(), ending.place());
            }
        });
    }

    private Set<String> letGo() {
        var all = endings().stream().map(Ending::place).collect(Collectors.toSet());
        all.addAll(SWEPT);
        all.addAll(OWNED.keySet());
        return all;
    }

    private List<Ending> endings() {
        return new ArrayList<>(new Endings(house.database(), List.of(new NoteEnds(house.database()))).all());
    }
}
