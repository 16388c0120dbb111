package org.regard.colleague;

import java.time.Duration;
import org.regard.platform.Backoff;
import org.regard.platform.Refusal;

/**
 * How wrong passwords slow down further ones: after some that are free each further one makes wait, twice as long each time, at most a
 * quarter of an hour.
 */
public enum Throttle {
    /** One name, from wherever it is tried. */
    NAME("sign-in", 5, Duration.ofDays(1)),
    /** One address, whatever names are tried from it: a whole office may stand behind it, so more is free and sooner forgotten. */
    ADDRESS("sign-in-address", 50, Duration.ofHours(1));

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(15), Duration.ofMinutes(15));

    private final String hashed;
    private final int free;
    private final Duration forgotten;

    Throttle(String hashed, int free, Duration forgotten) {
        this.hashed = hashed;
        this.free = free;
        this.forgotten = forgotten;
    }

    /** How long to wait after so many wrong ones. */
    public Duration waitAfter(int failures) {
        return failures < free ? Duration.ZERO : BACKOFF.after(failures - free);
    }

    /** The kind of keyed hash under which it is counted. */
    String hashed() {
        return hashed;
    }

    /** The "no" while it waits. */
    Refusal refusal(String seconds) {
        return switch (this) {
            case NAME -> Refusal.tooOften("sign-in.wait", seconds);
            case ADDRESS -> Refusal.tooOften("sign-in.wait-address", seconds);
        };
    }

    /** After so long without another wrong one, counting begins anew. */
    Duration forgotten() {
        return forgotten;
    }
}
