package org.regard.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.regard.wording.people.Called;
import org.regard.wording.words.WordList;
import org.regard.wording.words.WordListText;
import org.regard.wording.words.Words;

/** All lists of the house as they stand now, read and ready. */
public final class WordLists {

    /** The lists there are. Their code names them in the database and on the steward's page. */
    public enum Name {
        SPECIAL_EN("special-category-en", Kind.SPECIAL_CATEGORY),
        SPECIAL_DE("special-category-de", Kind.SPECIAL_CATEGORY),
        DISRESPECT_EN("disrespect-en", Kind.DISRESPECT),
        DISRESPECT_DE("disrespect-de", Kind.DISRESPECT),
        /** What this house adds, patterns above all. */
        HOUSE("house", Kind.HOUSE),
        /** Words that are names too, of people, places and things: alone they are no name here. */
        WORDS_LIKE_NAMES("words-like-names", null);

        private final String code;
        private final Kind kind;

        Name(String code, Kind kind) {
            this.code = code;
            this.kind = kind;
        }

        public String code() {
            return code;
        }

        /** The text that Regard comes with. */
        public String supplied() {
            try (var in = WordLists.class.getResourceAsStream(code + ".txt")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private final Map<Name, WordList> lists = new EnumMap<>(Name.class);

    private WordLists(Map<Name, String> texts) {
        for (var name : Name.values()) {
            lists.put(name, WordListText.read(texts.containsKey(name) ? texts.get(name) : name.supplied()));
        }
    }

    /** @param texts what stewards wrote; a list that is not among them is as supplied */
    public static WordLists of(Map<Name, String> texts) {
        return new WordLists(texts);
    }

    public static WordLists supplied() {
        return of(Map.of());
    }

    /** Whether a word alone is as well a plain word as somebody's name. */
    public boolean isWord(String folded) {
        return lists.get(Name.WORDS_LIKE_NAMES).topicOf(folded).isPresent();
    }

    /** Whether a word alone is rather a place, a day or a thing than somebody's name, whatever stands around it. */
    public boolean isThing(String folded) {
        return lists.get(Name.WORDS_LIKE_NAMES)
                .topicOf(folded)
                .filter("things"::equals)
                .isPresent();
    }

    /** What the lists find in a text. */
    List<Finding> in(Words words) {
        var found = new ArrayList<Finding>();
        lists.forEach((name, list) -> {
            if (name.kind != null) {
                list.in(words).stream()
                        .filter(hit -> !isName(words, name, hit))
                        .forEach(hit -> found.add(finding(name.kind, hit)));
            }
        });
        return found;
    }

    /** One word that is called so rather than said; an insult is one after a title too. */
    private static boolean isName(Words words, Name list, WordList.Hit hit) {
        if (list == Name.HOUSE || hit.topic().equals("insult")) {
            return false;
        }
        int at = words.after(hit.start());
        return at < words.all().size() && words.all().get(at).end() == hit.end() && Called.isName(words, at);
    }

    private static Finding finding(Kind kind, WordList.Hit hit) {
        return Topic.of(hit.topic())
                .map(topic -> Finding.of(kind, topic.code(), hit.start(), hit.end()))
                .orElseGet(() -> Finding.of(kind, hit.start(), hit.end()));
    }
}
