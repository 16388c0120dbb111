package org.regard.run;

import java.io.IOException;

/** One program that Regard started: it is watched, and stopped in the end. */
interface Part {
    ProcessHandle process();

    /** What to say when it ended although nobody asked it to. */
    CannotStart death() throws IOException;

    /** Returns when it has ended. Asking twice does no harm. */
    void stop() throws InterruptedException;
}
