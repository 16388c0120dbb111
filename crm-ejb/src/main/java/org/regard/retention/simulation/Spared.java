package org.regard.retention.simulation;

import java.time.LocalDate;
import java.util.List;

/** Says what stays although its time is over: every reason that holds erasure back answers here. */
public interface Spared {

    /**
     * Facts of one category that are held back.
     *
     * @param why name of the reason, such as {@code hold}
     */
    record Reason(String why, long facts) {}

    /** @param keptUntil facts kept since this day or earlier would go */
    List<Reason> of(String category, LocalDate keptUntil);
}
