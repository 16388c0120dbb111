package org.regard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The table files of the embedded PostgreSQL: made once, by the rename of a finished folder. */
record PostgresFolder(Path cluster, Path binaries, Path log, Machine machine) {
    static final String MAJOR = "17";

    static boolean exists(Path cluster) {
        return Files.exists(cluster.resolve("PG_VERSION"));
    }

    /** @throws CannotStart when the folder is of another PostgreSQL */
    void prepare(String keeperPassword) throws IOException, InterruptedException {
        if (!exists(cluster)) {
            make(keeperPassword);
        }
        var found = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!MAJOR.equals(found)) {
            throw new CannotStart("database.other-version", cluster, found, MAJOR);
        }
    }

    private void make(String password) throws IOException, InterruptedException {
        var fresh = Folders.emptied(cluster.resolveSibling("postgres.new"));
        Folders.delete(cluster);
        var passwordFile = cluster.resolveSibling("initdb.password");
        SecretFile.write(passwordFile, password + "\n");
        try {
            var words = log.resolve("postgres-made.log");
            if (new Command(initdb(fresh, passwordFile), words).run(Duration.ofMinutes(5)) != 0) {
                throw PostgresLog.why(words);
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    // Order and case of letters come from PostgreSQL itself, so that an update of the system breaks no index.
    private List<String> initdb(Path fresh, Path passwordFile) {
        var line = new ArrayList<>(machine.asOrdinaryUser());
        line.addAll(List.of(machine.program(binaries, "initdb").toString(), "-D", fresh.toString()));
        line.addAll(List.of("--username=" + OwnPostgres.KEEPER, "--pwfile=" + passwordFile));
        line.addAll(List.of("--auth=scram-sha-256", "--data-checksums", "--encoding=UTF8", "--no-instructions"));
        line.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        line.add("--lc-ctype=" + machine.characterType());
        return line;
    }
}
