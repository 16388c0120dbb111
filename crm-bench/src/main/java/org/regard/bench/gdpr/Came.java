package org.regard.bench.gdpr;

import java.util.Map;

/**
 * What came of a role on a data set.
 *
 * @param wanted operations that were asked for
 * @param operations operations that were clocked; fewer when the role's time was over
 * @param begun bytes of both databases before anything was asked
 * @param left the same afterwards
 * @param first bytes of the values when the role began
 * @param personal bytes of the values that are left by the oracle
 * @param aside what else there is to say
 */
record Came(
        Role role,
        int records,
        int wanted,
        int operations,
        Tally tally,
        Verdict verdict,
        Map<Level, Space> begun,
        Map<Level, Space> left,
        long first,
        long personal,
        String aside) {

    boolean isCapped() {
        return operations < wanted;
    }

    /** Seconds of one operation, all kinds together. */
    double each(Level level) {
        return tally.seconds(level) / operations;
    }
}
