package org.regard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The embedded PostgreSQL: started for this machine only, with a port that happens to be free. */
final class OwnPostgres implements Part {
    static final String KEEPER = "postgres";
    // Recovery after a crash reads the write-ahead log since the last checkpoint: seconds, rarely minutes.
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 15;
    private static final Duration LAST_MOMENT = Duration.ofSeconds(5);
    private static final Duration STOP = Duration.ofMinutes(2);

    private final PostgresFolder folder;
    private int port;
    private ProcessHandle process;

    OwnPostgres(PostgresFolder folder) {
        this.folder = folder;
    }

    /** Starts it after stopping one that a killed Regard left behind. */
    void start() throws IOException, InterruptedException {
        var brokenOff = Files.exists(folder.cluster().resolve("postmaster.pid"));
        if (running().isPresent()) {
            stop();
        }
        port = Ports.anyFree();
        PostgresSettings.write(folder.cluster(), port, folder.log());
        var log = words("started");
        Files.deleteIfExists(log);
        if (!starts(brokenOff, log)) {
            throw PostgresLog.why(words("start"), log, PostgresLog.newest(folder.log(), log));
        }
        process = running().orElseThrow(() -> new CannotStart("database.cannot-start", log));
    }

    /** The sessions of a server that was killed need a moment to notice; until then they hold its memory. */
    private boolean starts(boolean brokenOff, Path log) throws InterruptedException {
        for (int attempt = 1; control("start", words("start"), RECOVERY, "--log=" + log) != 0; attempt++) {
            if (!brokenOff || attempt == MOST_TRIES) {
                return false;
            }
            Thread.sleep(1000);
        }
        return true;
    }

    /** The address of one of its databases. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public ProcessHandle process() {
        return process;
    }

    @Override
    public CannotStart death() throws IOException {
        var log = PostgresLog.newest(folder.log(), words("started"));
        var why = PostgresLog.why(log);
        return "disk.full-now".equals(why.getMessage()) ? why : new CannotStart("database.died", log);
    }

    @Override
    public void stop() throws InterruptedException {
        if (control("stop", words("stop"), STOP, "--mode=fast") != 0) {
            control("stop", words("stop"), STOP, "--mode=immediate");
        }
        awaitEnd();
    }

    // pg_ctl waits for the files to be in order; the process itself needs a moment more.
    private void awaitEnd() throws InterruptedException {
        var end = System.nanoTime() + LAST_MOMENT.toNanos();
        while (process != null && process.isAlive() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }

    private Path words(String step) {
        return folder.log().resolve("postgres-" + step + ".log");
    }

    // pg_ctl gives the server a session of its own: a Ctrl-C for us is not a Ctrl-C for it, so it can stop last.
    private int control(String verb, Path words, Duration limit, String option) throws InterruptedException {
        var line = new ArrayList<>(folder.machine().asOrdinaryUser());
        line.add(folder.machine().program(folder.binaries(), "pg_ctl").toString());
        line.addAll(List.of(verb, "--wait", "--timeout=" + limit.toSeconds()));
        line.addAll(List.of("--pgdata=" + folder.cluster(), option));
        return new Command(line, words).run(limit.plusSeconds(10));
    }

    private Optional<ProcessHandle> running() throws IOException {
        var file = folder.cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        // Its number may belong to another program since the machine was started anew.
        var pid = Files.readAllLines(file).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(one -> one.info().command().orElse("").contains("postgres"));
    }
}
