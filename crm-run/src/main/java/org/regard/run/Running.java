package org.regard.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Everything that was started, last first. Stopping works once, from the shutdown hook or from a failed start. */
final class Running {
    private final Deque<Part> parts = new ArrayDeque<>();
    private volatile boolean stopping;

    /** Starts one part unless Regard is already on its way down. */
    void start(Part part, Start how) throws IOException, InterruptedException {
        synchronized (parts) {
            if (stopping) {
                throw new InterruptedException();
            }
            // Before it starts: half started is stopped as well.
            parts.push(part);
        }
        how.start();
    }

    /** Waits until one part ends by itself, and says which; returns null when Regard is being stopped. */
    CannotStart awaitDeath() throws IOException, InterruptedException {
        while (true) {
            for (var part : List.copyOf(parts)) {
                if (!part.process().isAlive()) {
                    // Ctrl-C reaches the server and us at once: give the hook the time to say so.
                    Thread.sleep(500);
                    return stopping ? null : part.death();
                }
            }
            anyEnd();
        }
    }

    private void anyEnd() {
        CompletableFuture.anyOf(
                        parts.stream().map(part -> part.process().onExit()).toArray(CompletableFuture[]::new))
                .join();
    }

    boolean any() {
        return !parts.isEmpty();
    }

    boolean isStopping() {
        return stopping;
    }

    void stop() {
        synchronized (parts) {
            stopping = true;
            while (!parts.isEmpty()) {
                try {
                    parts.pop().stop();
                } catch (InterruptedException again) {
                    // The next part is stopped all the same.
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    interface Start {
        void start() throws IOException, InterruptedException;
    }
}
