package org.regard.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro in a process of its own, around the same web archive that a full server takes. */
final class MicroServer implements Part {
    private static final long PATIENCE_SECONDS = 30;

    private final List<String> line;
    private final Map<String, String> environment;
    private final Path log;
    private Process process;

    MicroServer(List<String> line, Map<String, String> environment, Path log) {
        this.line = List.copyOf(line);
        this.environment = Map.copyOf(environment);
        this.log = log;
    }

    void start() throws IOException {
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.resolveSibling("server-console.log").toFile());
        builder.environment().putAll(environment);
        process = builder.start();
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public CannotStart death() {
        return new CannotStart("server.died", log);
    }

    @Override
    public void stop() throws InterruptedException {
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().close();
        } catch (IOException closed) {
            // Then it has already been told.
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
