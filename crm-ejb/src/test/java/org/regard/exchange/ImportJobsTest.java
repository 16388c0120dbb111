package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.house.Guests;
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
