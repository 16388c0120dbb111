package org.regard.bench.gdpr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Some operations in a row with the oracle's answers, for every level to take after it.
 *
 * @param sweeps whether a sweep ends it
 * @param gone how many records the sweeps in it take
 */
record Turn(List<Step> steps, boolean sweeps, long gone) {

    /** One operation, and whether a sweep comes before it. */
    record Step(Op op, boolean sweepFirst, String expected) {}

    /** Draws operations and lets the oracle answer them. */
    static Turn of(int many, Supplier<Op> source, SweepPlan plan, Oracle oracle) {
        var steps = new ArrayList<Step>();
        long gone = 0;
        for (int i = 0; i < many; i++) {
            var op = source.get();
            boolean sweepFirst = plan.isDueBefore(op);
            if (sweepFirst) {
                gone += oracle.sweep();
                plan.swept();
            }
            steps.add(new Step(op, sweepFirst, oracle.take(op)));
            plan.took(op);
        }
        boolean sweeps = plan.isDueAfterTurn();
        if (sweeps) {
            gone += oracle.sweep();
            plan.swept();
        }
        return new Turn(steps, sweeps, gone);
    }

    /** A level takes its turn with the clock running, and every answer is compared when it has stopped. */
    void by(Level level, Side side, Tally tally, Verdict verdict) throws Exception {
        long begins = System.nanoTime();
        var answers = new ArrayList<String>();
        long went = 0;
        for (var step : steps) {
            went += step.sweepFirst() ? sweep(level, side, tally) : 0;
            long one = System.nanoTime();
            answers.add(side.take(step.op()));
            tally.add(level, step.op().kind(), since(one));
        }
        went += sweeps ? sweep(level, side, tally) : 0;
        side.settle();
        tally.turn(level, since(begins));
        for (int i = 0; i < steps.size(); i++) {
            verdict.compare(level, steps.get(i).op(), steps.get(i).expected(), answers.get(i));
        }
        verdict.swept(level, gone, went);
        verdict.behind(level, side.calm());
    }

    private static long sweep(Level level, Side side, Tally tally) throws Exception {
        long begins = System.nanoTime();
        long went = side.sweep();
        tally.swept(level, since(begins));
        return went;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
