package org.regard.run;

import java.io.PrintStream;
import java.nio.charset.Charset;

/** What a person at the console reads. */
record Console(PrintStream out, Sentences sentences) {
    void say(String key, Object... details) {
        out.println(sentences.say(key, details));
        out.flush();
    }

    /** The same text for a console without umlauts, where they would become question marks. */
    static String readable(String text, Charset console) {
        return console.newEncoder().canEncode(text)
                ? text
                : text.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("Ä", "Ae")
                        .replace("Ö", "Oe")
                        .replace("Ü", "Ue")
                        .replace("ß", "ss");
    }
}
