package org.regard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of another program to its end, its words kept in a file. */
record Command(List<String> line, Path words) {
    /** @return the exit code; -1 when it took longer than {@code limit} or does not exist */
    int run(Duration limit) throws InterruptedException {
        try {
            // The words of the past help nobody to understand this run.
            Files.deleteIfExists(words);
            var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(words.toFile());
            // Sentences that are searched for must be in one language.
            builder.environment().put("LC_MESSAGES", "C");
            var process = builder.start();
            process.getOutputStream().close();
            if (process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            return -1;
        } catch (IOException missing) {
            return -1;
        }
    }
}
