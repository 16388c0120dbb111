package org.regard.wording.people;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.regard.customer.NameFolding;

/** The forms that a name may have had before it was inflected: Moreno's, Morenos, Fritz', Strauss'. */
final class Forms {

    private static final int SHORTEST_WITH_S = 4;

    private Forms() {}

    /** Folded as the directory folds names. */
    static Set<String> of(String said) {
        var word = Normalizer.normalize(said, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        var forms = new LinkedHashSet<String>();
        add(forms, word);
        if (word.endsWith("'s")) {
            add(forms, word.substring(0, word.length() - 2));
        } else if (word.endsWith("s") && word.length() >= SHORTEST_WITH_S) {
            add(forms, word.substring(0, word.length() - 1));
        }
        return forms;
    }

    private static void add(Set<String> forms, String word) {
        var joined = word.replace("'", "");
        if (!joined.isEmpty()) {
            forms.addAll(NameFolding.variants(joined));
            if (joined.contains("ss")) {
                forms.addAll(NameFolding.variants(joined.replace("ss", "ß")));
            }
        }
    }
}
