package org.regard.run;

import java.io.PrintStream;

/** What a person at the console reads while Regard starts. */
record Console(PrintStream out, Sentences sentences) {
    void say(String key, Object... details) {
        out.println(sentences.say(key, details));
        out.flush();
    }
}
