package org.regard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person may do to the one command, and what must not be lost by it. */
class RegardProcessIT {
    private static final int REFUSED = 2;

    @TempDir
    Path place;

    private RegardProcess regard;

    @BeforeEach
    void start() throws Exception {
        regard = new RegardProcess(place, Ports.anyFree()).start().untilReady();
        execute("create table kept (word text)");
        execute("insert into kept values ('promise')");
    }

    @AfterEach
    void stop() throws Exception {
        regard.askToStop();
        regard.untilEnd();
    }

    private void execute(String statement) throws Exception {
        try (var connection = regard.database();
                var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    private void assertKept() throws Exception {
        try (var connection = regard.database();
                var prepared = connection.prepareStatement("select word from kept");
                var rows = prepared.executeQuery()) {
            assertTrue(rows.next());
            assertEquals("promise", rows.getString(1));
        }
    }

    @Test
    void nothing_is_lost_when_the_launcher_is_killed() throws Exception {
        var server = regard.server();
        regard.kill();
        regard.untilEnd();
        regard.start().untilReady();
        assertKept();
        server.onExit().join();
    }

    @Test
    void nothing_is_lost_when_postgresql_is_killed_and_regard_says_so() throws Exception {
        var server = regard.server();
        regard.postgres().destroyForcibly();
        assertEquals(REFUSED, regard.untilEnd());
        assertTrue(regard.said().contains("PostgreSQL has ended unexpectedly"));
        assertFalse(server.isAlive());
        regard.start().untilReady();
        assertKept();
    }

    @Test
    void a_killed_server_takes_the_database_down_in_good_order() throws Exception {
        var postgres = regard.postgres();
        regard.server().destroyForcibly();
        assertEquals(REFUSED, regard.untilEnd());
        assertTrue(regard.said().contains("The server has ended unexpectedly"));
        assertFalse(postgres.isAlive());
        regard.start().untilReady();
        assertKept();
    }

    @Test
    void it_stops_with_the_build_that_started_it() throws Exception {
        regard.askToStop();
        regard.untilEnd();
        regard.startBelow().untilReady();
        var launcher = regard.server();
        var postgres = regard.postgres();
        regard.kill();
        launcher.onExit().get(1, TimeUnit.MINUTES);
        assertFalse(postgres.isAlive());
        regard.start().untilReady();
        assertKept();
    }

    @Test
    void a_second_regard_in_the_same_folder_is_refused_and_the_first_goes_on() throws Exception {
        var second =
                RegardProcess.inFolderOf(regard, place.resolve("other.txt")).start();
        assertEquals(REFUSED, second.untilEnd());
        assertTrue(second.said().contains("Another Regard is using the data folder"));
        assertKept();
    }
}
