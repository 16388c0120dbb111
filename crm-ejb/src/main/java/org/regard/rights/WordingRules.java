package org.regard.rights;

import java.util.Optional;
import java.util.stream.Stream;
import org.regard.platform.Refusal;
import org.regard.policy.Text;

/** What words for asking permission have to be (GDPR Art. 7(2)(3): plain, and saying that it can be taken back). */
public final class WordingRules {

    static final int SHORTEST = 20;
    static final int LONGEST = 1000;

    private WordingRules() {}

    public static Optional<Refusal> refuse(String code, Text text) {
        if (code == null || !code.matches("[a-z][a-z0-9-]{1,39}")) {
            return Optional.of(Refusal.malformed("wording.code"));
        }
        if (Stream.of(text.en(), text.de()).anyMatch(words -> words.length() < SHORTEST || words.length() > LONGEST)) {
            return Optional.of(Refusal.unfit("wording.length", String.valueOf(LONGEST)));
        }
        // Both places are filled when it is read out; anything else in braces would be shown as typed, or not at all.
        return Stream.of(text.en(), text.de()).allMatch(WordingRules::namesWhatAndWhatFor)
                ? Optional.empty()
                : Optional.of(Refusal.unfit("wording.names-what-and-what-for"));
    }

    private static boolean namesWhatAndWhatFor(String words) {
        var rest = words.replace("{0}", "").replace("{1}", "");
        return words.contains("{0}") && words.contains("{1}") && !rest.contains("{") && !rest.contains("}");
    }
}
