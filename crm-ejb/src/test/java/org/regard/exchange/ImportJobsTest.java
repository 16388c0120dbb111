package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.exchange.staging.RowRefusal;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.TestClock;

/** What is over is not stopped, and only what was done is put back. */
class ImportJobsTest {
    private static final String LIST = "name,email\nMira Sonntag,mira@example.org\n";

    private final ImportHouse door = new ImportHouse();

    @Test
    void what_is_over_is_not_stopped() {
        var job = door.bring(LIST);
        assertEquals("import.job.over", no(() -> door.jobs().cancel(job.id(), ImportHouse.CARE)));
        assertEquals(job, door.job(job.id()));
    }

    @Test
    void what_waits_is_stopped_once_and_stays_so() {
        var id = door.door().bring(ImportHouse.text(LIST), Bringing.asProposed(false), ImportHouse.CARE);
        door.house.does("rm", () -> door.jobs().cancel(id, ImportHouse.CARE));
        var stopped = door.job(id);
        assertEquals("cancelled", stopped.state());
        assertEquals("import.job.over", no(() -> door.jobs().cancel(id, ImportHouse.CARE)));
        door.runAll();
        assertEquals(stopped, door.job(id));
        assertEquals(0, door.count("select count(*) from customer"));
    }

    @Test
    void a_trial_what_waits_and_what_was_put_back_is_not_put_back() {
        var trial = door.bring(ImportHouse.text(LIST), Bringing.asProposed(true));
        var waits = door.door().bring(ImportHouse.text(LIST), Bringing.asProposed(false), ImportHouse.CARE);
        refused(trial.id(), waits);
        door.runAll();
        assertEquals("undone", door.undo(waits).state());
        refused(waits);
    }

    @Test
    void after_thirty_days_it_stays() {
        var job = door.bring(LIST);
        door.house.clock().turnTo(TestClock.START.plusDays(30));
        refused(job.id());
        door.house.clock().turnTo(TestClock.START.plusDays(29));
        assertEquals("undone", door.undo(job.id()).state());
    }

    @Test
    void what_another_brought_is_absent_like_what_nobody_brought() {
        var job = door.bring(LIST);
        assertEquals("import.job.absent", Guests.refusal(() -> door.as("other").job(UUID.randomUUID())));
        assertEquals("import.job.absent", Guests.refusal(() -> door.as("other").job(job.id())));
    }

    @Test
    void a_file_that_breaks_off_has_never_come() {
        var before = door.everything();
        var many = new StringBuilder("name,email\n");
        for (int i = 0; i < 3_000; i++) many.append("Person ").append(i).append(",p@example.org\n");
        var cut = new SequenceInputStream(ImportHouse.text(many.toString()), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        });
        assertEquals("import.file.broken-off", Guests.refusal(() -> door.door()
                .bring(cut, Bringing.asProposed(false), ImportHouse.CARE)));
        assertEquals(0, door.count("select count(*) from import_job"));
        assertEquals(before, door.everything());
    }

    @Test
    void what_has_left_the_policy_before_the_work_begins_stays_outside() throws Exception {
        var list = "name,email,phone\nMira Sonntag,mira@example.org,0731 123456\n";
        var id = door.door().bring(ImportHouse.text(list), Bringing.asProposed(false), ImportHouse.CARE);
        try (var raw = Raw.asOwner(door.house.home())) {
            raw.list("select draft_policy(2)");
            for (var part : List.of("_purpose", "_audience", "_source")) {
                raw.run("delete from policy_category" + part + " where policy = 2 and category = 'phone'");
            }
            raw.run("delete from policy_category where policy = 2 and code = 'phone'");
            raw.list("select publish_policy(2, null, now())");
        }
        door.runAll();
        assertEquals(List.of(new RowRefusal(2, "phone", "category.unknown")), door.refusals(id));
        assertEquals(1, door.count("select count(*) from fact"));
    }

    private void refused(UUID... jobs) {
        for (var id : List.of(jobs)) {
            var before = door.job(id);
            assertEquals("import.job.not-undoable", no(() -> door.jobs().undo(id, ImportHouse.CARE)));
            assertEquals(before, door.job(id));
        }
    }

    private String no(Runnable work) {
        return Guests.refusal(() -> door.house.does("rm", work));
    }
}
