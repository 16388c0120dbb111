package org.regard.bench.gdpr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regard.bench.Postgres;

class GdprBenchTest {

    @TempDir
    private Path folder;

    /** Ten thousand operations, with those before the clock runs; the HTTP level needs a server and is the command's. */
    @Test
    void every_answer_of_every_level_is_that_of_the_oracle() throws Exception {
        int port = free();
        var options = GdprOptions.of(
                "--records=1000",
                "--operations=2900",
                "--controller=200",
                "--warm=340",
                "--seconds=0",
                "--data=" + folder,
                "--port=" + port);
        long taken = 0;
        try (var server = Postgres.start(folder, port)) {
            withoutWaitingForTheDisk(server);
            for (var came : GdprBench.run(options, server)) {
                assertEquals(List.of(), came.verdict().first(), came.role().code());
                taken += came.operations() + options.warm(came.role());
                assertTrue(
                        came.verdict().compared() >= 2L * came.operations(),
                        came.role().code());
            }
        }
        assertTrue(taken >= 10_000);
    }

    /** Answers are compared here, not times. */
    private static void withoutWaitingForTheDisk(Postgres server) throws SQLException {
        try (var connection = server.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter system set synchronous_commit = off");
            statement.execute("select pg_reload_conf()");
        }
    }

    @Test
    void an_option_that_nobody_knows_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> GdprOptions.of("--record=1000"));
    }

    @Test
    void the_first_number_is_drawn_most_often() {
        var zipf = new Zipf(1000);
        var random = new Random(1);
        var drawn = new int[1000];
        for (int i = 0; i < 100_000; i++) {
            drawn[zipf.draw(random)]++;
        }
        // the share of the first of a thousand by the law itself: 1 / sum of n^-0.99
        assertEquals(0.129, drawn[0] / 100_000.0, 0.01);
        assertTrue(drawn[0] > drawn[9] && drawn[9] > drawn[99]);
    }

    private static int free() throws java.io.IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
