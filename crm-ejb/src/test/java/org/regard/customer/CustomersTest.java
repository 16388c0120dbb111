package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.CARE;
import static org.regard.house.Guests.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.house.Raw;
import org.regard.house.WithMira;

/** Who somebody is called, who looks after them, and where they belong. */
class CustomersTest extends WithMira {

    @Test
    void what_somebody_else_changed_meanwhile_is_looked_at_first() {
        house.does("rm", () -> house.customers().rename(mira, 1, "Mira Montag", CARE));
        assertEquals(
                "version.newer",
                refusal(() -> house.does("desk", () -> house.customers().rename(mira, 1, "Mira Dienstag", CARE))));
        assertEquals("version.newer", refusal(() -> entrust(1)));
        assertEquals(List.of("Mira Montag"), guests.found("rm", "mira"));
        assertEquals(List.of(company.rm.toString()), managers());
        entrust(2);
        assertEquals(List.of(company.deputy.toString()), managers());
    }

    @Test
    void a_person_belongs_to_an_organisation_and_to_nobody_else() {
        var harbour = guests.organisation("rm", "Harbour Bakery");
        var mill = guests.organisation("rm", "Mill Bakery");
        var nora = guests.person("rm", "Nora Abend");
        assertEquals("affiliation.organisation-only", refusal(() -> affiliate(mira, nora)));
        assertEquals("affiliation.organisation-only", refusal(() -> guests.personOf("rm", "Otto Still", nora)));
        assertEquals("affiliation.person-only", refusal(() -> affiliate(harbour, mill)));
        assertEquals(List.of(), affiliations());
        assertEquals(List.of(), guests.found("rm", "otto"));
        affiliate(mira, harbour);
        assertEquals(List.of(mira + " " + harbour), affiliations());
    }

    @Test
    void they_are_entrusted_to_managers_and_to_nobody_else() {
        for (var other : List.of(company.desk, company.steward, UUID.randomUUID())) {
            assertEquals("customer.manager-unknown", refusal(() -> entrust(1, other, company.rm)));
            assertEquals("customer.manager-unknown", refusal(() -> entrust(1, company.rm, other)));
        }
        assertEquals(List.of(company.rm.toString()), managers());
    }

    @Test
    void nobody_is_called_otherwise_who_is_not_there() {
        assertEquals(
                "customer.absent",
                refusal(() ->
                        house.does("rm", () -> house.customers().rename(UUID.randomUUID(), 1, "Mira Montag", CARE))));
        assertEquals(List.of(), guests.found("rm", "montag"));
    }

    private void entrust(long seen) {
        entrust(seen, company.deputy, company.rm);
    }

    private void entrust(long seen, UUID manager, UUID deputy) {
        house.does("rm", () -> house.customers().entrust(mira, seen, manager, deputy, CARE));
    }

    private void affiliate(UUID one, UUID other) {
        house.does("rm", () -> house.customers().affiliate(one, other, CARE));
    }

    private List<String> managers() {
        return asHouse().list("select manager_id from customer where id = ?", mira);
    }

    private List<String> affiliations() {
        return asHouse().list("select customer_id || ' ' || organisation_id from affiliation");
    }

    private Raw asHouse() {
        return Raw.asApp(house.home()).says(null, "house", null, "directory-care");
    }
}
