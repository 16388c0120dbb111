package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.customer.Welcome;
import org.regard.disclosure.Look;
import org.regard.exchange.staging.RowRefusal;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.State;
import org.regard.platform.Refused;

class ImportTest {
    private static final String LIST =
            "Vorname;Nachname;Geburtsdatum;PLZ;Ort;Straße;Telefon;E-Mail;Firma;Kreditkarte;Alter\n"
                    + "Mira;Sonntag;1.2.1980;89073;Ulm;Am Tor 1;0731 123456;mira@example.org;Blumen Blau GmbH;4111111111111111;44\n"
                    + "Tom;Montag;3.4.1970;89073;Ulm;Am Tor 2;0731 654321;keine;Blumen Blau GmbH;4111111111111111;50\n"
                    + "NULL;NULL;;;;;;;;;\n"
                    + "Myra;Sontag;1.2.1980;89073;Ulm;Am Tor 1;;mira@example.org;;;\n";

    private final ImportHouse door = new ImportHouse();

    private static InputStream resource(String name) {
        return ImportTest.class.getResourceAsStream("/exchange/" + name);
    }

    private UUID find(String name) {
        var page = door.house.as("rm", () -> door.house.directory().search(name, null, 5, Look.of("greeting")));
        return page.items().isEmpty() ? null : page.items().get(0).id();
    }

    @Test
    void a_list_comes_in_and_undo_leaves_nothing() {
        var before = door.everything();
        var job = door.bring(LIST);
        assertEquals("done", job.state(), job.problem());
        assertEquals(new ImportJob.Counts(4, 3, 0, 1, 1, 1, 0), job.counts());
        assertEquals(
                List.of("Kreditkarte", "Alter"),
                job.leftBehind().stream().map(ImportJob.ColumnFate::name).toList());
        assertEquals("never-kept.bank-card", job.leftBehind().get(0).reason());
        assertEquals(
                List.of(new RowRefusal(3, "E-Mail", "value.no-email"), new RowRefusal(4, "", "import.row.no-name")),
                door.refusals(job.id()));
        assertEquals(
                "Tom Montag",
                door.house
                        .as(
                                "rm",
                                () -> door.house.directory().search("+49731654321", null, 5, Look.of("expected-call")))
                        .items()
                        .get(0)
                        .calledName());
        assertEquals("undone", door.undo(job.id()).state());
        var who =
                "select count(*) from disclosure d join colleague c on c.id = d.colleague_id where act = 'erase' and sign_in = 'rm'";
        assertNotEquals(0, door.count(who), "who put it back is in the journal");
        assertEquals(before, door.everything());
    }

    @Test
    void a_dry_run_says_the_same_and_stores_nobody() {
        var before = door.everything();
        var tried = door.bring(ImportHouse.text(LIST), Bringing.asProposed(true));
        assertEquals(before, door.everything());
        assertEquals(door.bring(LIST).counts(), tried.counts());
    }

    @Test
    void the_same_list_again_changes_nothing() {
        door.bring(LIST);
        var once = door.everything();
        var again = door.bring(LIST);
        assertEquals(new ImportJob.Counts(4, 0, 0, 3, 1, 1, 0), again.counts());
        assertEquals(once, door.everything());
    }

    @Test
    void what_is_missing_is_added_and_undo_takes_only_that() {
        var id = door.house.as(
                "rm", () -> door.house.customers().welcome(Welcome.person("Mira Sonntag"), ImportHouse.CARE));
        door.house.does(
                "rm",
                () -> door.house.facts().record(id, RecordFact.told("email", "mira@example.org"), ImportHouse.CARE));
        var before = door.everything();
        var job = door.bring(LIST);
        assertEquals(1, job.counts().updated());
        assertEquals(id, find("+49 731 123456"));
        door.undo(job.id());
        assertEquals(before, door.everything());
    }

    @Test
    void update_replaces_and_undo_brings_the_old_value_back() {
        door.bring(LIST);
        var changed = LIST.replace("Am Tor 1", "Am Ring 9").replace("0731 123456", "0731 999999");
        var job = door.bring(
                ImportHouse.text(changed), new Bringing(null, Map.of(), false, OnDuplicate.UPDATE, null, null));
        assertEquals(1, job.counts().updated());
        var id = find("Mira");
        assertEquals("Am Ring 9, 89073 Ulm", address(id));
        assertEquals("undone", door.undo(job.id()).state());
        assertEquals("Am Tor 1, 89073 Ulm", address(id));
        assertEquals(null, find("+49 731 999999"));
        assertEquals(id, find("+49 731 123456"));
    }

    @Test
    void a_list_without_a_header_leaves_no_name_in_the_names_of_its_columns() {
        var job = door.bring(
                ImportHouse.text("Sonnhild Wiesengrund;Gartenfreunde\nVeit Regenbogen;Gartenfreunde\n"),
                new Bringing(
                        "csv",
                        Map.of("Sonnhild Wiesengrund", "person.name.full"),
                        false,
                        OnDuplicate.COMPLETE,
                        null,
                        null));
        assertEquals(
                List.of("#1", "#2"),
                job.columns().stream().map(ImportJob.ColumnFate::name).sorted().toList());
    }

    @Test
    void the_mirror_shows_what_is_kept_for_undo() {
        door.bring(LIST);
        var how = new Bringing(null, Map.of(), false, OnDuplicate.UPDATE, null, null);
        door.bring(ImportHouse.text(LIST.replace("Am Tor 1", "Am Ring 9")), how);
        var id = find("Mira");
        var mirror = door.house.as(
                "steward", () -> door.house.mirrors().mirror(id, Look.of("access-request"), Locale.GERMAN));
        assertEquals(
                List.of("Am Tor 1, 89073 Ulm"),
                mirror.replaced().stream().map(one -> one.value()).toList());
    }

    @Test
    void what_was_kept_for_undo_goes_when_somebody_puts_the_fact_right() {
        door.bring(LIST);
        var changed = LIST.replace("Am Tor 1", "Am Ring 9");
        var how = new Bringing(null, Map.of(), false, OnDuplicate.UPDATE, null, null);
        var job = door.bring(ImportHouse.text(changed), how);
        var id = find("Mira");
        var fact = door.house
                .as("rm", () -> door.house.helloCards().known(id, Look.of("access-request"), Locale.GERMAN))
                .fact("postal-address")
                .orElseThrow();
        assertEquals(1, door.count("select count(*) from import_replaced"));
        door.house.does("rm", () -> door.house
                .facts()
                .correct(
                        id,
                        fact.id(),
                        null,
                        RecordFact.told("postal-address", "Neue Gasse 3, 89073 Ulm"),
                        ImportHouse.CARE));
        door.tidy();
        assertEquals(0, door.count("select count(*) from import_replaced"));
        assertEquals(1, door.undo(job.id()).counts().stayed());
        assertEquals("Neue Gasse 3, 89073 Ulm", address(id));
    }

    private String address(UUID id) {
        var card =
                door.house.as("rm", () -> door.house.helloCards().known(id, Look.of("access-request"), Locale.GERMAN));
        return card.fact("postal-address").orElseThrow().shown().text();
    }

    @Test
    void what_a_customer_declined_is_never_filled() {
        var id = door.house.as(
                "rm", () -> door.house.customers().welcome(Welcome.person("Mira Sonntag"), ImportHouse.CARE));
        door.house.does(
                "rm",
                () -> door.house.facts().record(id, RecordFact.told("email", "mira@example.org"), ImportHouse.CARE));
        door.house.does(
                "rm",
                () -> door.house.facts().record(id, RecordFact.unknown("birthday", State.DECLINED), ImportHouse.CARE));
        var job = door.bring(LIST);
        assertTrue(door.refusals(job.id()).contains(new RowRefusal(2, "Geburtsdatum", "fact.respected-unknown")));
        assertEquals(
                0,
                door.count(
                        "select count(*) from fact where customer_id = ? and category = 'birthday' and state = 'known'",
                        id));
    }

    @Test
    void what_a_colleague_has_changed_since_stays_when_it_is_undone() {
        var job = door.bring(LIST);
        var id = find("Mira");
        door.house.does(
                "rm", () -> door.house.facts().record(id, RecordFact.told("said-how", "Mi-ra"), ImportHouse.CARE));
        assertEquals(1, door.undo(job.id()).counts().stayed());
        assertEquals(id, find("Mira"));
        assertEquals(null, find("Montag"));
    }

    @Test
    void a_cancelled_job_stops_and_can_be_put_back() {
        var before = door.everything();
        var many = new StringBuilder("name,email\n");
        for (int i = 0; i < 6000; i++)
            many.append("Person Nummer").append(i).append(",p").append(i).append("@example.org\n");
        var id = door.door().bring(ImportHouse.text(many.toString()), Bringing.asProposed(false), ImportHouse.CARE);
        assertTrue(door.step());
        assertEquals(5000, door.job(id).done());
        door.house.does("rm", () -> door.jobs().cancel(id, ImportHouse.CARE));
        assertFalse(door.step());
        assertEquals("cancelled", door.job(id).state());
        assertEquals("undone", door.undo(id).state());
        assertEquals(before, door.everything());
    }

    @Test
    void work_goes_on_where_a_crash_left_it() {
        var many = new StringBuilder("name,email\n");
        for (int i = 0; i < 12_000; i++)
            many.append("Person Nummer").append(i).append(",p").append(i).append("@example.org\n");
        var id = door.door().bring(ImportHouse.text(many.toString()), Bringing.asProposed(false), ImportHouse.CARE);
        assertTrue(door.step());
        assertThrows(
                IllegalStateException.class,
                () -> door.house.as("", () -> {
                    door.crashingStep(id);
                    throw new IllegalStateException("power");
                }));
        assertEquals(5000, door.job(id).done());
        door.runAll();
        assertEquals(12_000, door.job(id).counts().created());
        assertEquals(12_000, door.count("select count(*) from customer where import_job = ?", id));
    }

    @Test
    void another_team_is_not_told_whom_only_their_own_team_finds() {
        door.house.as("rm", () -> {
            var id = door.house
                    .customers()
                    .welcome(
                            new Welcome(org.regard.customer.Kind.PERSON, "Mira Sonntag", null, null, null, true),
                            ImportHouse.CARE);
            return door.house.facts().record(id, RecordFact.told("email", "mira@example.org"), ImportHouse.CARE);
        });
        var job = door.as("other").bring("name,email\nMira Sonntag,mira@example.org\n");
        assertEquals(0, job.counts().duplicates());
        assertEquals(1, job.counts().created());
    }

    @Test
    void what_is_there_stays_unless_the_list_shall_replace_it_and_the_report_says_so() {
        door.bring(LIST);
        var job = door.bring(LIST.replace("1.2.1980", "2.2.1980").replace("0731 123456", "0731 999999"));
        assertTrue(door.refusals(job.id())
                .contains(new RowRefusal(2, "Geburtsdatum", "import.value.kept-what-was-there")));
        assertEquals(0, door.count("select count(*) from import_replaced"));
        assertEquals(2, door.count("select count(*) from fact where category = 'birthday'"), "one each, as it was");
        assertEquals(find("Mira"), find("+49 731 999999"), "a second number is one more, not another");
    }

    @Test
    void cards_come_in_and_the_photo_stays_outside() {
        var job = door.bring(resource("John_Doe_IPHONE.vcf"), Bringing.asProposed(false));
        assertEquals("done", job.state(), job.problem());
        assertEquals(2, job.counts().created());
        assertTrue(job.leftBehind().stream()
                .anyMatch(column ->
                        column.name().equals("PHOTO") && column.reason().equals("never-kept.photo")));
        var id = find("+1 905 555 1234");
        assertEquals(
                "John Doe",
                door.house
                        .as("rm", () -> door.house.helloCards().card(id, Look.of("greeting"), Locale.ENGLISH))
                        .customer()
                        .calledName());
    }

    @Test
    void the_desk_brings_nothing_in_and_others_do_not_see_the_job() {
        assertThrows(Refused.class, () -> door.as("admin").bring(LIST));
        var job = door.as("rm").bring(LIST);
        assertThrows(Refused.class, () -> door.as("other").job(job.id()));
        assertEquals(job.id(), door.as("steward").job(job.id()).id());
    }
}
