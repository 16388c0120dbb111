package org.regard.platform;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Work that goes on behind everybody's back, as the server's clock starts it. On one node one thread at a time does it; that no other
 * node does the same is the business of its steps, which lock what they work on. What fails is said in the log without personal
 * words and taken up again at the next turn of the clock.
 */
public final class Background {

    private static final System.Logger LOG = System.getLogger(Background.class.getName());
    /** A busy database, a lost connection: mostly over at the second attempt. */
    private static final int TRIES = 3;

    private final String name;
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * @param name what the log calls it
     */
    public Background(String name) {
        this.name = name;
    }

    /**
     * Takes steps until one says that nothing is left; does nothing while it is at work already.
     *
     * @param step answers whether there may be more to do
     */
    public void untilDone(BooleanSupplier step) {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            while (step.getAsBoolean()) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException notNow) {
            LOG.log(System.Logger.Level.WARNING, "{0} waits: {1}", name, DatabaseFailed.nameOf(notNow));
        } finally {
            busy.set(false);
        }
    }

    /** Something short that needs no turn of its own. */
    public void once(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException notNow) {
            LOG.log(System.Logger.Level.WARNING, "{0} waits: {1}", name, DatabaseFailed.nameOf(notNow));
        }
    }

    /**
     * A step that fails is tried again; one that keeps failing is given up.
     *
     * @param giveUp told why; answers whether there may be more to do
     * @return whether there may be more to do
     */
    public boolean tried(BooleanSupplier step, Predicate<RuntimeException> giveUp) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.getAsBoolean();
            } catch (RuntimeException failed) {
                LOG.log(System.Logger.Level.WARNING, "{0}: {1}", name, DatabaseFailed.nameOf(failed));
                if (attempt == TRIES) {
                    return giveUp.test(failed);
                }
            }
        }
    }
}
