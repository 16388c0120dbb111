package org.regard.run;

/** The door of regard.jar, compiled so that an old Java can read it and gets a sentence instead of a stack trace. */
public final class Main {
    private static final int OLDEST = 17;

    private Main() {}

    /** Starts Regard, or says which Java it needs. */
    public static void main(String[] arguments) throws Exception {
        int version = versionOf(System.getProperty("java.specification.version"));
        if (version < OLDEST) {
            System.err.println("Regard needs Java 17 or newer; this is Java " + version + ". / Regard braucht Java 17"
                    + " oder neuer; dies ist Java " + version + ".");
            System.exit(1);
        }
        // By name: this class must load where the others cannot.
        Class<?> launcher = Class.forName("org.regard.run.Launcher");
        launcher.getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /** "1.8" and "8" are both 8. */
    static int versionOf(String specification) {
        String number = specification.startsWith("1.") ? specification.substring(2) : specification;
        return Integer.parseInt(number.split("\\.")[0]);
    }
}
