package org.regard.bench.gdpr;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * When a sweep takes what has ended, the same at every level: after a turn in which a deletion by purpose or by expiry was asked for, as
 * what has ended shows nowhere from the moment it ends; and before a purpose is kept longer again, because what has ended must not come
 * back.
 */
final class SweepPlan {

    private final int[] months = new int[Volume.PURPOSES];
    private final Set<Integer> shortened = new HashSet<>();
    private boolean asked;

    SweepPlan() {
        Arrays.fill(months, Volume.MONTHS);
    }

    boolean isDueBefore(Op op) {
        return op.kind() == Op.Kind.UPDATE_BY_PURPOSE
                && shortened.contains(op.purpose())
                && op.months() > months[op.purpose()];
    }

    boolean isDueAfterTurn() {
        return asked;
    }

    /** A sweep took everything. */
    void swept() {
        asked = false;
        shortened.clear();
    }

    void took(Op op) {
        switch (op.kind()) {
            case DELETE_BY_PURPOSE -> {
                keeps(op.purpose(), 1);
                asked = true;
            }
            case DELETE_BY_EXPIRY -> asked = true;
            case UPDATE_BY_PURPOSE -> keeps(op.purpose(), op.months());
            default -> {}
        }
    }

    private void keeps(int purpose, int many) {
        if (many < months[purpose]) {
            shortened.add(purpose);
        }
        months[purpose] = many;
    }
}
