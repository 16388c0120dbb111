package org.regard.bench.gdpr;

import java.util.ArrayList;
import java.util.List;

/** Every answer held against the oracle's: how many, how many were wrong, and the first of those in words. */
final class Verdict {

    private static final int TOLD = 10;
    private static final int BRIEF = 80;
    private final List<String> first = new ArrayList<>();
    private long compared;
    private long wrong;

    void compare(Level level, Op op, String expected, String answer) {
        compared++;
        if (!expected.equals(answer)) {
            wrong("%s, %s of key %d, customer %d, purpose %d: expected %s, answered %s"
                    .formatted(
                            level.words(),
                            op.kind(),
                            op.key(),
                            op.user(),
                            op.purpose(),
                            brief(expected),
                            brief(answer)));
        }
    }

    /** How many records went in the sweeps of a turn. */
    void swept(Level level, long expected, long went) {
        compared++;
        if (went != expected) {
            wrong("%s, sweeps: %d records should have gone, %d went".formatted(level.words(), expected, went));
        }
    }

    /** What went wrong behind the answers; empty for nothing. */
    void behind(Level level, String trouble) {
        if (!trouble.isEmpty()) {
            wrong(level.words() + ", behind the answers: " + trouble);
        }
    }

    private void wrong(String words) {
        wrong++;
        if (first.size() < TOLD) {
            first.add(words);
        }
    }

    private static String brief(String answer) {
        return "'" + answer.substring(0, Math.min(BRIEF, answer.length())).replace('\n', '/') + "'";
    }

    long compared() {
        return compared;
    }

    long wrong() {
        return wrong;
    }

    List<String> first() {
        return List.copyOf(first);
    }
}
