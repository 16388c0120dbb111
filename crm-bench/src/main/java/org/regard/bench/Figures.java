package org.regard.bench;

import java.util.Arrays;

/** How long each of many runs took, in nanoseconds. */
record Figures(long[] sorted, double seconds) {

    static Figures of(long[] nanos, double seconds) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(sorted, seconds);
    }

    /** Milliseconds under which this part of all runs stayed. */
    double ms(double part) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] / 1e6;
    }

    double perSecond() {
        return sorted.length / seconds;
    }
}
