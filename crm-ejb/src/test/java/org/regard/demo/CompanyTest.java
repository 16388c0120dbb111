package org.regard.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regard.customer.Kind;
import org.regard.demo.Company.Guest;
import org.regard.demo.Company.Member;
import org.regard.demo.Company.Told;
import org.regard.policy.Role;

class CompanyTest {

    /** Reserved for media by Bundesnetzagentur (DE), Ofcom (GB), Arcep (FR) and PTS (SE). */
    private static final Pattern RESERVED = Pattern.compile(
            "\\+49 30 23125\\d{3}|\\+49 69 90009\\d{3}|\\+49 40 66969\\d{3}"
                    + "|\\+49 221 4710\\d{3}|\\+49 89 99998\\d{3}|\\+49 171 39200\\d{2}|\\+49 176 040690\\d{2}"
                    + "|\\+44 20 7946 0\\d{3}|\\+44 113 496 0\\d{3}|\\+33 1 99 00 \\d{2} \\d{2}|\\+46 8 465 004 \\d{2}");

    private final Company company = Company.read();

    @Test
    void there_is_a_colleague_for_each_role() {
        assertEquals(
                EnumSet.allOf(Role.class),
                company.members().stream().map(Member::role).collect(Collectors.toSet()));
    }

    @Test
    void eight_organisations_and_twenty_five_people_are_served() {
        assertEquals(8, guests(Kind.ORGANISATION).size());
        assertEquals(25, guests(Kind.PERSON).size());
    }

    @Test
    void every_guest_has_a_manager_a_deputy_and_an_organisation_that_exist() {
        var managers = company.members().stream()
                .filter(member -> member.role() == Role.RELATIONSHIP_MANAGER)
                .map(Member::signIn)
                .toList();
        var organisations = guests(Kind.ORGANISATION).stream().map(Guest::name).toList();
        for (var guest : company.guests()) {
            assertTrue(managers.contains(guest.manager()) && managers.contains(guest.deputy()), guest.name());
            assertTrue(guest.organisation().isEmpty() || organisations.contains(guest.organisation()), guest.name());
        }
    }

    @Test
    void nobody_real_can_be_reached_by_what_is_told() {
        for (var told : values("phone")) {
            assertTrue(RESERVED.matcher(told.value()).matches(), told.value());
        }
        for (var told : values("email")) {
            assertTrue(told.value().matches(".*[@.]example\\.(org|com|net)"), told.value());
        }
    }

    @Test
    void some_declined_some_were_not_asked_and_one_is_for_the_team_only() {
        assertEquals(2, inState("declined"));
        assertEquals(3, inState("not-asked"));
        assertEquals(1, company.guests().stream().filter(Guest::teamOnly).count());
    }

    @Test
    void what_is_told_belongs_to_somebody_who_is_served() {
        var names = company.guests().stream().map(Guest::name).toList();
        assertTrue(company.told().stream().allMatch(told -> names.contains(told.guest())));
        assertTrue(company.guests().stream()
                .noneMatch(guest -> company.toldBy(guest).isEmpty()));
    }

    private List<Guest> guests(Kind kind) {
        return company.guests().stream().filter(guest -> guest.kind() == kind).toList();
    }

    private List<Told> values(String category) {
        return company.told().stream()
                .filter(told -> told.category().equals(category))
                .toList();
    }

    private long inState(String state) {
        return company.told().stream()
                .filter(told -> told.state().equals(state))
                .count();
    }
}
