package org.regard.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The story of one start, in order. */
record Start(Settings settings, Running running, Console console) {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** @return why Regard ended, or null when a person stopped it */
    CannotStart run() throws IOException, InterruptedException {
        var began = System.nanoTime();
        var port = settings.port();
        var data = DataFolder.open(settings.data());
        console.say("step.folder", data.root());
        FreeSpace.check(data.root());
        Ports.check(settings.address(), port, PATIENCE);

        var program = new Program(data.folder("program"));
        var key = MasterKey.find(settings, data.root(), dataExists(data.root()));
        var database = database(data, program);
        var archive = archive(program);
        SchemaVersion.check(database.login(), archive);

        console.say("step.server", data.folder("log"));
        var log = data.folder("log").resolve("regard.0.log");
        var setupCode = settings.get("regard.setup.code").orElseGet(Codes::forTyping);
        var server = server(
                data,
                new ServerLine(data, program, settings, archive),
                log,
                ServerEnvironment.of(settings, database.login(), key, setupCode));
        program.tidy();

        console.say(settings.demo() ? "step.regard-demo" : "step.regard");
        var answer = new Readiness(Health.of(settings), server, log).await();
        new Greeting(settings, console).say(answer, setupCode, Duration.ofNanos(System.nanoTime() - began));
        // From now on the launcher only waits: it gives back the memory that unpacking took.
        System.gc();
        return running.awaitDeath();
    }

    private boolean dataExists(Path root) {
        return settings.external()
                .map(Roles::holdsData)
                .orElseGet(() -> PostgresFolder.exists(root.resolve("postgres")));
    }

    private Database database(DataFolder data, Program program) throws IOException, InterruptedException {
        var external = settings.external();
        console.say(external.isPresent() ? "step.database-external" : "step.database", external.orElse(null));
        return external.isPresent() ? Database.external(external.get()) : Database.embedded(data, program, running);
    }

    // Another archive in the place of ours is for tests of this launcher.
    private Path archive(Program program) throws IOException {
        var other = settings.get("regard.archive");
        return other.isPresent() ? Path.of(other.get()) : program.file("regard/ROOT.war");
    }

    private MicroServer server(DataFolder data, ServerLine line, Path log, Map<String, String> environment)
            throws IOException, InterruptedException {
        var files = new ServerFiles(Folders.emptied(data.root().resolve("server")));
        var server = new MicroServer(line.of(files, log), environment, log);
        running.start(server, server::start);
        return server;
    }
}
