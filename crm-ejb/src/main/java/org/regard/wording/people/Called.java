package org.regard.wording.people;

import java.util.Set;
import java.util.regex.Pattern;
import org.regard.wording.words.Words;

/** Whether a word of a list is somebody's or something's name where it stands: Mr Gay, Frau Krebs, Judengasse 4, Fett GmbH. */
public final class Called {

    private static final Pattern AFTER_TITLE = Pattern.compile("\\.?[ \\u00a0]");
    private static final Pattern WITHIN = Pattern.compile("[ \\u00a0-]");
    private static final Pattern STREET = Pattern.compile(".{3,}(strasse|str|gasse|platz|allee|damm|ufer|weg)");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "herr", "herrn", "frau", "familie", "familien");
    private static final Set<String> THINGS = Set.of(
            ("strasse str platz allee weg gasse ring ufer damm street st road rd avenue ave lane square drive gmbh ag kg ohg ug "
                            + "ltd limited inc llc plc")
                    .split(" "));

    private Called() {}

    /** @param at index of the word */
    public static boolean isName(Words words, int at) {
        var word = words.all().get(at);
        if (!word.capital()) {
            return false;
        }
        boolean titled = at > 0
                && TITLES.contains(words.all().get(at - 1).folded())
                && AFTER_TITLE.matcher(words.gap(at - 1)).matches();
        boolean followed = at + 1 < words.all().size()
                && THINGS.contains(words.all().get(at + 1).folded())
                && WITHIN.matcher(words.gap(at)).matches();
        return titled || followed || STREET.matcher(word.folded()).matches();
    }
}
