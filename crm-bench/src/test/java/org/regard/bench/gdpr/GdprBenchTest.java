package org.regard.bench.gdpr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regard.bench.Postgres;

class GdprBenchTest {

    @TempDir
    private Path folder;

    @Test
    void every_answer_of_both_levels_is_that_of_the_oracle() throws Exception {
        try (var server = Postgres.start(folder, free())) {
            for (var came :
                    GdprBench.run(server, 200, 200, 40, List.of("customer", "processor", "regulator", "controller"))) {
                assertEquals(List.of(), came.mismatches(), came.role().code());
                assertTrue(
                        came.compared() >= 2L * came.operations(), came.role().code());
            }
        }
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
