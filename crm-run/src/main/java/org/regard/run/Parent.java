package org.regard.run;

import java.util.Optional;

/**
 * The process that started this one. A build that is ended from outside takes none of its children along: where the property says
 * so, Regard notices and stops by itself, as if it had been asked to.
 */
final class Parent {
    private static final String FOLLOWED = "regard.follow.parent";

    private Parent() {}

    static void followWhereAsked(Runnable stop) {
        if (Boolean.getBoolean(FOLLOWED)) {
            follow(ProcessHandle.current().parent(), stop);
        }
    }

    /** Runs {@code stop} once, within seconds of the parent's end; a parent that cannot be seen is not followed. */
    static void follow(Optional<ProcessHandle> parent, Runnable stop) {
        parent.ifPresent(one -> one.onExit().thenRun(stop));
    }
}
