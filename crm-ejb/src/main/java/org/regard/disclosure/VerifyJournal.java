package org.regard.disclosure;

import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.regard.disclosure.Verification.Bad;
import org.regard.platform.Database;
import org.regard.sealing.HouseSignature;
import org.regard.sealing.MasterKey;

/**
 * The verify command: walks the seal of the journal without a server, beside the checkpoints that left the house. Everything
 * it needs comes by the environment that the server gets too. Exit code 0: whole; 1: not; it prints the first bad entry.
 */
public final class VerifyJournal {

    private static final String SCOPE =
            "&options=-c%20role%3Dregard_app%20-c%20regard.roles%3Dhouse%20-c%20regard.purpose%3Doversight";

    private VerifyJournal() {}

    /** @param arguments a folder of checkpoints; without one those beside the data are the witnesses */
    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), List.of(arguments), System.out));
    }

    static int run(Map<String, String> environment, List<String> folders, PrintStream out) {
        var database = new Database(source(environment));
        var house = new HouseSignature(MasterKey.of(environment.get("REGARD_MASTER_KEY")));
        var outside = folders.stream()
                .findFirst()
                .map(folder -> new CheckpointFiles(Path.of(folder)))
                .or(CheckpointFiles::ofSettings)
                .map(CheckpointFiles::all)
                .orElse(List.of());
        var found = new SealCheck(new SealQueries(database), new CheckpointQueries(database), house, Clock.systemUTC())
                .against(outside);
        out.printf("Entries verified: %d; checkpoints outside the database: %d%n", found.entries(), outside.size());
        out.println(found.firstBad().map(VerifyJournal::say).orElse("The journal is whole."));
        return found.firstBad().isPresent() ? 1 : 0;
    }

    private static String say(Bad bad) {
        return "The first bad entry: %d, %s%s"
                .formatted(
                        bad.n(),
                        bad.why(),
                        Optional.ofNullable(bad.entry())
                                .map(id -> " (" + id + ")")
                                .orElse(""));
    }

    private static DataSource source(Map<String, String> environment) {
        var url = environment.get("REGARD_JDBC_OWNER") + SCOPE;
        return (DataSource) Proxy.newProxyInstance(
                VerifyJournal.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> DriverManager.getConnection(
                        url, environment.get("REGARD_JDBC_USER"), environment.get("REGARD_JDBC_PASSWORD")));
    }
}
