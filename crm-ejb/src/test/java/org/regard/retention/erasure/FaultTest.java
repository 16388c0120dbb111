package org.regard.retention.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;

/** Whatever breaks in the middle: no certificate says what is not so, and the erasure is finished afterwards. */
class FaultTest {

    private static final EraseRequest THEIR_WORD = EraseRequest.askedBy(Way.LETTER);

    @TempDir
    Path folder;

    private TestDatabase home;
    private House house;
    private ErasureHouse erasures;
    private UUID mira;

    @BeforeEach
    void somebody_comes() {
        home = TestDatabase.fresh();
        Company.in(home);
        house = House.on(home);
        var guests = new Guests(house);
        erasures = new ErasureHouse(house, Optional.of(folder.resolve("erasures.log")));
        mira = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", mira, "phone", "+49 30 901820");
    }

    @Test
    void a_deletion_that_breaks_off_leaves_everything_and_no_run() {
        assertThrows(
                IllegalStateException.class,
                () -> house.does("rm", () -> {
                    var version = erasures.erasing()
                            .plan(mira, false, ErasureHouse.ACCESS)
                            .customer()
                            .version();
                    erasures.erasing().erase(mira, version, THEIR_WORD, ErasureHouse.ACCESS);
                    throw new IllegalStateException("the machine stops here");
                }));
        assertEquals(1, rows("customer"));
        assertEquals(1, rows("fact"));
        assertEquals(0, rows("erasure_run"));
        assertEquals(0, rows("not_again"));
        erasures.runToTheEnd();
        assertEquals(0, rows("certificate"));
    }

    @Test
    void a_run_that_nobody_began_is_absent() {
        assertEquals("erasure.absent", Guests.refusal(() -> erasures.view(UUID.randomUUID())));
    }

    @Test
    void a_killed_connection_in_the_middle_of_the_deletion_leaves_everything_and_no_run() {
        assertThrows(
                RuntimeException.class,
                () -> house.does("rm", () -> {
                    var version = erasures.erasing()
                            .plan(mira, false, ErasureHouse.ACCESS)
                            .customer()
                            .version();
                    erasures.erasing().erase(mira, version, THEIR_WORD, ErasureHouse.ACCESS);
                    killTheOthers();
                    house.database().one("select 1", row -> 1);
                }));
        assertEquals(1, rows("customer"));
        assertEquals(0, rows("erasure_run"));
        assertEquals(0, rows("certificate"));
    }

    @ParameterizedTest(name = "{0} fails, {1}")
    @CsvSource({
        "log, before",
        "log, after",
        "rewritten, before",
        "rewritten, after",
        "prove, before",
        "prove, inside",
        "prove, after"
    })
    void a_step_that_fails_proves_nothing_and_is_made_up_for(String step, String when) {
        var run = erasures.erase("rm", mira, THEIR_WORD);
        var failing = new Failing(step, when);
        var course = new Course(failing, erasures.rewriting);
        for (var next = failing.waiting(); next.isPresent() && course.advance(next.get()); next = failing.waiting()) {
            Thread.onSpinWait();
        }
        var proved = step.equals("prove") && when.equals("after");
        assertEquals(proved ? 1 : 0, rows("certificate"), "a certificate only with the step that issues it");
        assertEquals(proved ? null : "IllegalStateException", erasures.view(run).problem());
        house.clock().pass(RunSteps.REST.plus(Duration.ofSeconds(1)));
        erasures.runToTheEnd();
        assertEquals(ErasureRun.State.PROVED, erasures.view(run).state());
        assertEquals(1, rows("certificate"));
        assertEquals(1, erasures.log.read().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void a_rewrite_that_breaks_off_at_any_statement_proves_nothing(int at) {
        var run = erasures.erase("rm", mira, THEIR_WORD);
        var broken = new Rewriting(failingAt(at, home.owner()));
        var course = new Course(erasures.steps(), broken);
        for (var next = erasures.steps().waiting();
                next.isPresent() && course.advance(next.get());
                next = erasures.steps().waiting()) {
            Thread.onSpinWait();
        }
        assertEquals(0, rows("certificate"));
        assertEquals("database.57P01", erasures.view(run).problem());
        house.clock().pass(RunSteps.REST.plus(Duration.ofSeconds(1)));
        erasures.runToTheEnd();
        assertEquals(1, rows("certificate"));
    }

    @Test
    void what_is_still_there_gets_no_certificate_and_is_named() {
        var run = erasures.erase("rm", mira, THEIR_WORD);
        try (var raw = Raw.asApp(home).says(null, "house", null, "directory-care")) {
            raw.run(
                    """
                    insert into import_job (id, colleague_id, purpose, policy, kind, charset, separator, state, dry_run, on_duplicate,
                      manager_id, deputy_id, team_id, brought_at, touched_at)
                    select ?, manager.id, 'directory-care', 1, 'csv', 'UTF-8', ';', 'done', true, 'skip', manager.id, manager.id,
                      (select id from team limit 1), now(), now() from colleague manager where sign_in = 'rm'""",
                    mira);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        erasures.runToTheEnd();
        var view = erasures.view(run);
        assertEquals("certificate.still-there import_job", view.problem());
        assertNull(view.certificate());
        assertEquals(ErasureRun.State.LOGGED, view.state());
    }

    @Test
    void a_server_that_was_restarted_says_that_it_did_not_look_for_the_values() {
        var run = erasures.erase("rm", mira, THEIR_WORD);
        erasures.traces.forget(run);
        erasures.runToTheEnd();
        assertEquals(ErasureRun.State.PROVED, erasures.view(run).state());
        assertEquals(1, rows("certificate_line where reason = 'not-looked-at-server-was-restarted'"));
        assertEquals(rows("not_again"), erasures.log.read().get(0).marks().size());
    }

    @Test
    void the_rewrite_waits_for_whoever_still_sees_the_past() throws SQLException {
        try (var late = home.app().getConnection()) {
            late.setAutoCommit(false);
            late.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var statement = late.prepareStatement("select 1 from policy")) {
                statement.execute();
            }
            var run = erasures.erase("rm", mira, THEIR_WORD);
            erasures.runToTheEnd();
            assertEquals(ErasureRun.State.LOGGED, erasures.view(run).state());
            late.rollback();
            erasures.runToTheEnd();
            assertEquals(ErasureRun.State.PROVED, erasures.view(run).state());
        }
    }

    private void killTheOthers() {
        try (var raw = Raw.asOwner(home)) {
            raw.list(
                    """
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()""");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long rows(String what) {
        try (var raw = Raw.asApp(home).says(null, "house", null, "directory-care")) {
            return raw.count("select count(*) from " + what);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The connection ends at one of the statements, as when the database is shut down. */
    private static DataSource failingAt(int at, DataSource real) {
        var left = new int[] {at};
        return wrap(DataSource.class, real, (name, answer) -> {
            if (!name.equals("getConnection")) {
                return answer;
            }
            return wrap(Connection.class, (Connection) answer, (method, statement) -> {
                // the question whether to wait is the first
                if (method.equals("prepareStatement") && left[0]-- == 0) {
                    throw new SQLException("the database stops here", "57P01");
                }
                return statement;
            });
        });
    }

    private interface After {
        Object answer(String method, Object answer) throws SQLException;
    }

    private static <T> T wrap(Class<T> type, T real, After after) {
        return type.cast(Proxy.newProxyInstance(
                FaultTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    try {
                        return after.answer(method.getName(), method.invoke(real, values));
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    /** One step fails once: before it begins, inside its transaction, or when its answer is lost. */
    private final class Failing extends ErasureHouse.InTransactions {

        private final String step;
        private final String when;
        private boolean failed;

        Failing(String step, String when) {
            erasures.super(erasures.runSteps());
            this.step = step;
            this.when = when;
        }

        private void fail(String here, String now) {
            if (!failed && here.equals(step) && now.equals(when)) {
                failed = true;
                throw new IllegalStateException("the machine stops here");
            }
        }

        @Override
        public void log(ErasureRun run) {
            fail("log", "before");
            super.log(run);
            fail("log", "after");
        }

        @Override
        public void rewritten(List<ErasureRun> runs, List<String> notAllowed) {
            fail("rewritten", "before");
            super.rewritten(runs, notAllowed);
            fail("rewritten", "after");
        }

        @Override
        public UUID prove(ErasureRun run) {
            fail("prove", "before");
            var certificate = house.as("", () -> {
                var issued = erasures.runSteps().prove(run);
                fail("prove", "inside");
                return issued;
            });
            fail("prove", "after");
            return certificate;
        }
    }
}
