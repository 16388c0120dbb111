package org.regard.exchange.mapping;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What columns are called in English and German: {@code columns.properties}, which anybody may extend. A name is looked
 * up as a whole first, then without the words that say which of several it is ("business", "home", "2").
 */
public final class Vocabulary {
    private static final Pattern WORDS =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** @param meaning a target without its subject, {@code contact.…}, or {@code left.REASON}; null when unknown */
    record Found(String meaning, String qualifier) {}

    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> qualifiers = new HashSet<>();

    private Vocabulary(Properties lists) {
        for (String meaning : lists.stringPropertyNames())
            for (String synonym : lists.getProperty(meaning).split(",")) {
                if (meaning.equals("qualifiers")) qualifiers.add(joined(words(synonym)));
                else meanings.put(joined(words(synonym)), meaning);
            }
        meanings.remove("");
    }

    /** The lists that are shipped. */
    public static Vocabulary shipped() {
        Properties lists = new Properties();
        try (var in = new InputStreamReader(
                Vocabulary.class.getResourceAsStream("columns.properties"), StandardCharsets.UTF_8)) {
            lists.load(in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return new Vocabulary(lists);
    }

    Found find(String column) {
        List<String> words = words(column);
        String whole = meanings.get(joined(words));
        if (whole != null) return new Found(whole, "");
        List<String> rest = new ArrayList<>();
        StringBuilder qualifier = new StringBuilder();
        for (String word : words) {
            if (qualifiers.contains(word) || word.chars().allMatch(Character::isDigit)) qualifier.append(word);
            else rest.add(word);
        }
        return new Found(meanings.get(joined(rest)), qualifier.toString());
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : WORDS.split(name.strip())) if (!word.isBlank()) words.add(plain(word));
        return words;
    }

    /** Lower case, without accents, ß and umlauts as one writes them on a foreign keyboard. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
