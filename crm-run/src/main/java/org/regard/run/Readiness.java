package org.regard.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until the application answers, or until it is plain that it will not. */
final class Readiness {
    // The first start makes the tables and the demonstration; a migration of much data takes longer.
    private static final Duration LIMIT = Duration.ofMinutes(15);
    // Payara Micro says that it is ready also when the application in it is not.
    private static final String SERVER_READY = ") ready in ";
    private static final int ANSWERS_AFTER_READY = 40;
    private static final long PAUSE_MILLIS = 250;

    private final Health health;
    private final Part server;
    private final Path log;

    Readiness(Health health, Part server, Path log) {
        this.health = health;
        this.server = server;
        this.log = log;
    }

    /** @return what the application said of itself */
    Health.Answer await() throws IOException, InterruptedException {
        var end = System.nanoTime() + LIMIT.toNanos();
        var sinceReady = 0;
        while (System.nanoTime() < end && sinceReady < ANSWERS_AFTER_READY) {
            if (!server.process().isAlive()) {
                throw new CannotStart("server.died", log);
            }
            var answer = health.ask();
            if (answer.ready()) {
                return answer;
            }
            sinceReady += answer.nobodyThere() && serverReady() ? 1 : 0;
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new CannotStart("application.not-ready", log);
    }

    private boolean serverReady() throws IOException {
        return Files.exists(log)
                && Files.readString(log, StandardCharsets.ISO_8859_1).contains(SERVER_READY);
    }
}
