package org.regard.run;

import java.nio.charset.Charset;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the console says, in the language of the machine: English or German. */
record Sentences(ResourceBundle bundle) {
    static Sentences in(Locale locale) {
        var english = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Sentences(ResourceBundle.getBundle("org.regard.run.Sentences", locale, english));
    }

    String say(String key, Object... details) {
        var sentence = new MessageFormat(bundle.getString(key), Locale.ROOT).format(details);
        return Console.readable(sentence, Charset.defaultCharset());
    }
}
