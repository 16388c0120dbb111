package org.regard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who started Regard and goes takes it along. */
class ParentTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void when_the_parent_goes_regard_is_asked_to_stop() throws Exception {
        var stopped = new CountDownLatch(1);
        var parent =
                new ProcessBuilder(JAVA, "-version").redirectErrorStream(true).start();
        Parent.follow(Optional.of(parent.toHandle()), stopped::countDown);
        assertTrue(stopped.await(1, TimeUnit.MINUTES));
    }

    @Test
    void while_the_parent_is_there_nothing_happens_and_unseen_ones_are_not_followed() {
        var stopped = new CountDownLatch(1);
        Parent.follow(Optional.of(ProcessHandle.current().parent().orElseThrow()), stopped::countDown);
        Parent.follow(Optional.empty(), stopped::countDown);
        assertEquals(1, stopped.getCount());
    }

    @Test
    void nobody_is_followed_unless_it_was_asked_for() {
        var stopped = new CountDownLatch(1);
        Parent.followWhereAsked(stopped::countDown);
        assertEquals(1, stopped.getCount());
    }
}
