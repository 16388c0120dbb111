package org.regard.web.rest.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.exchange.ImportHouse;
import org.regard.exchange.writing.CustomerTable;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.knowledge.State;
import org.regard.knowledge.ThirdPerson;
import org.regard.mirror.MirrorView;

/** GDPR Art. 20: the mirror as a file (JSON), as page and interface hand it out, comes in at another house. */
class MirrorPortabilityLawTest {
    private final House here = house();
    private final House there = house();
    private final Guests guests = new Guests(here);

    private static House house() {
        var house = House.fresh();
        Company.in(house.home());
        return house;
    }

    private static MirrorView mirror(House house, UUID customer) {
        return house.as("rm", () -> house.mirrors().mirror(customer, Look.of("access-request"), Locale.ENGLISH));
    }

    private static String file(MirrorView mirror) {
        return JsonbBuilder.create().toJson(Mirror.of(mirror));
    }

    private static Set<String> told(MirrorView mirror) {
        return mirror.facts().stream()
                .filter(fact -> fact.state() == State.KNOWN && fact.about() == null)
                .map(fact -> fact.category().code() + " " + fact.shown().value() + " "
                        + fact.shown().parts())
                .collect(Collectors.toSet());
    }

    private MirrorView found(String name) {
        var id = there.as("rm", () -> there.directory().search(name, null, 5, Look.of("greeting")))
                .items()
                .get(0)
                .id();
        return mirror(there, id);
    }

    private UUID mira() {
        var flowers = guests.organisation("rm", "Blumen, \"Blau\" GmbH");
        var mira = guests.personOf("rm", "Mira Sonntag", flowers);
        guests.fact("rm", mira, "phone", "0731 123456");
        guests.fact("rm", mira, "phone", "0731 123457");
        guests.fact("rm", mira, "email", "mira@example.org");
        guests.fact("rm", mira, "postal-address", "Am Tor 1, 89073 Ulm, Germany");
        guests.fact("rm", mira, "language", "de");
        return mira;
    }

    @Test
    void article_20_the_file_comes_in_again_without_anybody_choosing_anything() {
        var before = mirror(here, mira());
        var job = new ImportHouse(there).bring(file(before));
        assertEquals("done", job.state(), job.problem());
        assertEquals("json", job.kind());
        assertEquals(List.of(), job.leftBehind());
        assertEquals(0, job.counts().refusedValues());
        var after = found("Mira Sonntag");
        assertEquals(told(before), told(after));
        assertEquals("Blumen, \"Blau\" GmbH", after.customer().related().get(0).name());
    }

    @Test
    void article_20_the_file_brought_twice_finds_them_and_adds_nothing() {
        var file = file(mirror(here, mira()));
        var house = new ImportHouse(there);
        house.bring(file);
        var before = told(found("Mira Sonntag"));
        var again = house.bring(file);
        assertEquals(1, again.counts().duplicates());
        assertEquals(0, again.counts().created());
        assertEquals(before, told(found("Mira Sonntag")));
    }

    @Test
    void article_20_an_organisation_comes_in_as_one() {
        var flowers = guests.organisation("rm", "Blumen Blau");
        guests.fact("rm", flowers, "phone", "0731 123456");
        var before = mirror(here, flowers);
        assertEquals("done", new ImportHouse(there).bring(file(before)).state());
        var after = found("Blumen Blau");
        assertEquals("organisation", after.customer().kind());
        assertEquals(told(before), told(after));
    }

    @Test
    void article_20_of_a_hundred_numbers_every_one_comes_in_by_either_file() {
        var mira = guests.person("rm", "Mira Sonntag");
        for (int i = 100; i < 200; i++) guests.fact("rm", mira, "phone", "0731 123" + i);
        var before = mirror(here, mira);
        var job = new ImportHouse(there).bring(file(before));
        assertEquals(0, job.counts().refusedValues());
        assertEquals(told(before), told(found("Mira Sonntag")));
        var other = house();
        new ImportHouse(other).bring(CustomerTable.of(before));
        var id = other.as("rm", () -> other.directory().search("Mira Sonntag", null, 5, Look.of("greeting")))
                .items()
                .get(0)
                .id();
        assertEquals(told(before), told(mirror(other, id)));
    }

    @Test
    void article_20_4_what_is_about_somebody_else_is_in_the_file_as_a_mark_and_does_not_come_in() {
        var mira = mira();
        var assistant = guests.fact("rm", mira, "phone", "0731 998877");
        here.does(
                "rm",
                () -> here.word().thirdPersons().mark(mira, assistant, ThirdPerson.called("Olga Secret"), Guests.TALK));
        var file = file(mirror(here, mira));
        assertFalse(file.contains("998877") || file.contains("Olga"), file);
        new ImportHouse(there).bring(file);
        assertEquals(
                2,
                found("Mira Sonntag").facts().stream()
                        .filter(fact -> fact.category().code().equals("phone"))
                        .count());
    }

    @Test
    void the_beginning_of_the_file_says_who_it_is_about() {
        var file = file(mirror(here, mira()));
        assertTrue(
                file.indexOf("\"customer\"") < 5 && file.indexOf("\"facts\"") < file.indexOf("\"disclosures\""), file);
    }

    @Test
    void a_mirror_costs_a_fixed_number_of_statements() {
        var few = guests.person("rm", "Mira Sonntag");
        var many = guests.person("rm", "Leonore Langeleben");
        for (int i = 100; i < 140; i++) guests.fact("rm", many, "phone", "0731 123" + i);
        assertEquals(statements(few), statements(many));
    }

    private int statements(UUID customer) {
        int before = here.statements();
        mirror(here, customer);
        return here.statements() - before;
    }
}
