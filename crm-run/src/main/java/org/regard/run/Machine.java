package org.regard.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The kind of machine: which PostgreSQL fits it, and what it needs to run. */
record Machine(String system, String processor) {
    // The programs for the Mac are universal: one archive serves both processors.
    private static final Map<String, String> ARCHIVES = Map.of(
            "linux-amd64", "postgres-linux-x86_64.txz",
            "linux-aarch64", "postgres-linux-arm_64.txz",
            "mac-amd64", "postgres-darwin-arm_64.txz",
            "mac-aarch64", "postgres-darwin-arm_64.txz",
            "windows-amd64", "postgres-windows-x86_64.txz");

    static Machine here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Machine of(String name, String architecture) {
        var lower = name.toLowerCase(Locale.ROOT);
        var system = lower.startsWith("windows") ? "windows" : lower.startsWith("mac") ? "mac" : lower;
        return new Machine(system, "x86_64".equals(architecture) ? "amd64" : architecture);
    }

    /** @throws CannotStart when no PostgreSQL travels along for this kind of machine */
    String archive() {
        var archive = ARCHIVES.get(system + "-" + processor);
        if (archive == null) {
            throw new CannotStart("machine.unknown", system + " " + processor);
        }
        return archive;
    }

    /** The kinds of letters: trigrams of names in any script need a character type of UTF-8. */
    String characterType() {
        return switch (system) {
            case "mac" -> "UTF-8";
            case "windows" -> "C";
            default -> "C.UTF-8";
        };
    }

    /** PostgreSQL refuses to be root. In a user namespace of its own it is nobody, and still owns its files. */
    List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) && "linux".equals(system)
                ? List.of("unshare", "-U")
                : List.of();
    }

    Path program(Path folder, String name) {
        return folder.resolve("windows".equals(system) ? name + ".exe" : name);
    }
}
