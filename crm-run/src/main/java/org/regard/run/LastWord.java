package org.regard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why Regard is not running: one sentence, after which everything is stopped. */
record LastWord(Running running, Sentences sentences) {
    /** Exit code: one sentence said why not. Other codes than this and 0 are those of a Java that broke. */
    private static final int REFUSED = 2;
    // The Maven build looks for this file, so that it fails when Regard did, without a stack trace of its own.
    private static final String FILE = System.getProperty("regard.refusal", "");

    void forgetEarlier() throws IOException {
        if (!FILE.isEmpty()) {
            Files.deleteIfExists(Path.of(FILE));
        }
    }

    /** @return the exit code */
    int say(CannotStart refused) {
        // Parts that fail because a person is stopping everything are no news.
        if (!running.isStopping()) {
            var sentence = refused.sentence(sentences);
            System.err.println(sentence);
            running.stop();
            write(sentence);
        }
        return REFUSED;
    }

    static CannotStart about(Exception failed) {
        var text = String.valueOf(failed.getMessage());
        return text.contains("No space left on device")
                ? new CannotStart("disk.full-now", "")
                : new CannotStart("unexpected", failed.getClass().getSimpleName(), text);
    }

    private static void write(String sentence) {
        try {
            if (!FILE.isEmpty()) {
                Files.writeString(Path.of(FILE), sentence + "\n");
            }
        } catch (IOException unwritable) {
            // The person has read it; only the build's own ending is less precise.
            System.err.println(unwritable.getMessage());
        }
    }
}
