package org.regard.platform;

import java.time.Duration;

/** How long to wait before the next try: twice as long each time, up to a longest wait. */
public record Backoff(Duration first, Duration longest) {

    // Far beyond any longest wait, and no multiplication overflows.
    private static final int MOST_DOUBLINGS = 20;

    /** @param times how often it has waited before; none or fewer waits for the first time */
    public Duration after(int times) {
        var wait = first.multipliedBy(1L << Math.max(0, Math.min(times, MOST_DOUBLINGS)));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
