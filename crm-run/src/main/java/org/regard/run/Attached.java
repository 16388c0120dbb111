package org.regard.run;

import java.io.IOException;

/**
 * The first class of the server's process. It ends the server when its launcher is gone, however the launcher went: the
 * pipe between them closes. It stands alone, as only this class and Payara Micro are on that class path.
 */
public final class Attached {
    private static final long PATIENCE_MILLIS = 25_000;

    private Attached() {}

    /** Runs Payara Micro with the same arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var watch = new Thread(Attached::endWithLauncher, "launcher-watch");
        watch.setDaemon(true);
        watch.start();
        Class.forName("fish.payara.micro.PayaraMicro")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    private static void endWithLauncher() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said through this pipe but its end.
                continue;
            }
        } catch (IOException gone) {
            // A broken pipe is an end as well.
        }
        var last = new Thread(Attached::giveUp, "last-resort");
        last.setDaemon(true);
        last.start();
        System.exit(0);
    }

    private static void giveUp() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
