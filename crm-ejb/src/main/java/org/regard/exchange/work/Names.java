package org.regard.exchange.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.ColognePhonetic;
import org.regard.customer.LegalForms;
import org.regard.customer.NameFolding;

/** When two names may be the same person's or the same organisation's: by sound, order and legal form do not matter. */
final class Names {
    private static final ColognePhonetic SOUND = new ColognePhonetic();

    private Names() {}

    /** The words of an organisation's name without its legal form; all of them when there is nothing else. */
    static String organisation(String name) {
        return String.join(" ", LegalForms.without(name));
    }

    /** The sounds of a name's words, in an order of their own. */
    static String sounds(String name) {
        return words(name).stream().map(Names::sound).sorted().collect(Collectors.joining(" "));
    }

    /** The words of a name, in an order of their own. */
    static String sorted(String name) {
        return words(name).stream().sorted().collect(Collectors.joining(" "));
    }

    /** A word of both names is the same, or sounds the same. */
    static boolean alike(String one, String other) {
        Set<String> first = telling(one);
        Set<String> second = telling(other);
        return first.stream().anyMatch(second::contains);
    }

    /** What a name is told by: its longer words and their sounds. */
    static Set<String> telling(String name) {
        Set<String> telling = new HashSet<>();
        for (String word : words(name)) {
            if (LegalForms.is(word)) continue;
            if (word.length() > 2) telling.add(word);
            String sound = sound(word);
            if (sound.length() > 2) telling.add("~" + sound);
        }
        return telling;
    }

    private static List<String> words(String name) {
        return new ArrayList<>(List.of(NameFolding.plain(name).split(" ")));
    }

    private static String sound(String word) {
        String sound = SOUND.colognePhonetic(word);
        return sound.isEmpty() ? word : sound;
    }
}
