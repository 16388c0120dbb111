package org.regard.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Looks four times a second how much memory a process and all that it started hold, and remembers the most. */
final class MemoryWatch implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong most = new AtomicLong();

    private MemoryWatch() {}

    static MemoryWatch over(JavaServer server) {
        var watch = new MemoryWatch();
        Runnable look = () -> watch.most.accumulateAndGet(server.share(), Math::max);
        look.run();
        watch.clock.scheduleAtFixedRate(look, 250, 250, TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Megabytes; what processes share is counted once. */
    long most() {
        return most.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
