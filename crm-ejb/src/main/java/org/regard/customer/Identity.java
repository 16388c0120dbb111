package org.regard.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.regard.sealing.KeyedHash;

/**
 * What somebody is known by, so that who was erased is recognised when a list brings them again. A number, an address or a
 * birthday alone may be shared by a family or an office: it counts together with words of the name.
 *
 * @param name the name they are called by
 * @param known what else is known
 */
public record Identity(String name, List<Known> known) {

    /** With one word of the name it says who somebody is. */
    public static final String EMAIL = "email";
    /** With two words of the name it says who somebody is, as do {@link #BORN} and {@link #HOME}. */
    public static final String PHONE = "phone";

    public static final String BORN = "born";
    public static final String HOME = "home";
    /** Says who somebody is by itself. */
    public static final String NUMBER = "number";

    static final String NAME = "name";
    private static final String ONLY_NAME = "only-name";

    public Identity {
        known = List.copyOf(known);
    }

    /** One thing known beside the name, in its one canonical form. */
    public record Known(String kind, String value) {}

    /** One keyed hash and its kind. */
    public record Mark(String kind, byte[] hash) {}

    /** By what an erased customer is recognised: goes on the list. */
    public List<Mark> marks(KeyedHash hash) {
        var texts = anchored(false);
        texts.add(text(NAME, whole()));
        if (known.isEmpty()) {
            texts.add(text(ONLY_NAME, whole()));
        }
        return hashed(texts, hash);
    }

    /** By what a newcomer would be recognised: is asked of the list. */
    public List<Mark> questions(KeyedHash hash) {
        var texts = anchored(true);
        texts.add(text(ONLY_NAME, whole()));
        if (known.isEmpty()) {
            texts.add(text(NAME, whole()));
        }
        return hashed(texts, hash);
    }

    private List<String[]> anchored(boolean asking) {
        var texts = new ArrayList<String[]>();
        for (var one : known) {
            for (var part : parts(one.kind(), asking)) {
                texts.add(text(one.kind(), one.value() + "|" + part));
            }
        }
        return texts;
    }

    /** The words of the name that have to agree. Who has one word only is known by that one. */
    private List<String> parts(String kind, boolean asking) {
        var words = new ArrayList<>(words());
        if (kind.equals(NUMBER)) {
            return List.of("");
        }
        if (kind.equals(EMAIL)) {
            return words;
        }
        var parts = new ArrayList<String>();
        if (asking || words.size() == 1) {
            parts.addAll(words);
        }
        for (int one = 0; one < words.size(); one++) {
            for (int other = one + 1; other < words.size(); other++) {
                parts.add(words.get(one) + " " + words.get(other));
            }
        }
        return parts;
    }

    private Set<String> words() {
        return new TreeSet<>(List.of(NameFolding.plain(name).split(" ")));
    }

    private String whole() {
        return words().stream().collect(Collectors.joining(" "));
    }

    private static String[] text(String kind, String value) {
        return new String[] {"not-again " + kind, value};
    }

    private static List<Mark> hashed(List<String[]> texts, KeyedHash hash) {
        return texts.stream()
                .map(text -> new Mark(text[0].substring("not-again ".length()), hash.of(text[0], text[1])))
                .toList();
    }
}
