package org.regard.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.regard.platform.Setting;

/**
 * Whether what has ended is gone within the stated time (GDPR Art. 5(1)(e)): a sweep every night, and some hours for it.
 *
 * @param within hours in which what has ended has to be gone
 * @param lastDone when the last sweep ended well; null when none did
 * @param failed whether the last one did not
 * @param overdue whether none ended well within these hours
 */
public record Punctuality(int within, Instant lastDone, boolean failed, boolean overdue) {

    /** Hours in which what has ended is gone. */
    static int hours() {
        return Setting.SWEEP_HOURS.value().map(Integer::parseInt).orElseThrow();
    }

    /**
     * @param begun since when there is something to sweep
     */
    static Punctuality of(Optional<Instant> lastDone, boolean failed, Instant begun, Instant now) {
        var hours = hours();
        var before = now.minus(Duration.ofHours(hours));
        return new Punctuality(
                hours, lastDone.orElse(null), failed, lastDone.orElse(begun).isBefore(before));
    }

    public boolean isFine() {
        return !failed && !overdue;
    }
}
