package org.regard.retention.erasure;

import org.regard.platform.DatabaseFailed;
import org.regard.platform.Refused;

/** The way of a run: logged, rewritten, proved; each step only after the one before it. */
public final class Course {

    private final ErasureSteps steps;
    private final Rewriting rewriting;

    public Course(ErasureSteps steps, Rewriting rewriting) {
        this.steps = steps;
        this.rewriting = rewriting;
    }

    /** One step; false when this run has to wait. */
    public boolean advance(ErasureRun run) {
        try {
            switch (run.state()) {
                case DELETED -> steps.log(run);
                case LOGGED -> {
                    return rewrite(run);
                }
                case REWRITTEN -> {
                    steps.prove(run);
                    steps.forgetTraces(run);
                }
                default -> {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException failed) {
            steps.stumble(run, problem(failed));
            return false;
        }
    }

    private boolean rewrite(ErasureRun run) {
        if (rewriting.mustWait(run.deletedIn())) {
            return false;
        }
        // One rewrite serves all that were deleted and noted before it began.
        var together = steps.logged().stream()
                .filter(one -> one.id().equals(run.id()) || !rewriting.mustWait(one.deletedIn()))
                .toList();
        steps.rewritten(together, rewriting.rewrite());
        return true;
    }

    /** A rule with its place, or a state of the database; never a text that could carry a value. */
    public static String problem(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return String.join(
                                " ",
                                refused.refusal().rule(),
                                String.join(" ", refused.refusal().details()))
                        .strip();
            }
            if (cause instanceof DatabaseFailed failed) {
                return "database." + failed.state();
            }
        }
        return failure.getClass().getSimpleName();
    }
}
