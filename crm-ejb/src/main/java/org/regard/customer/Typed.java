package org.regard.customer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regard.platform.Refusal;

/**
 * What somebody typed into the search, read once: words to begin with, or an exact telephone number or e-mail address.
 *
 * @param word the longest word, which drives the search
 * @param others the remaining words; each must begin some word of the name too
 */
public record Typed(String word, List<String> others, Optional<Exact> exact) {

    /** A value to be found by its keyed hash. */
    public record Exact(String kind, String value) {}

    public static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    public static Typed of(String text, ExactReading reading) {
        var typed = text == null ? "" : text.strip();
        if (typed.length() > LONGEST) {
            throw Refusal.malformed("search.too-long").asException();
        }
        var exact = reading.read(typed);
        if (exact.isPresent()) {
            return new Typed("", List.of(), exact);
        }
        var words = NameFolding.words(typed);
        var longest = words.stream()
                .max(Comparator.comparingInt(String::length))
                .filter(Typed::isLongEnough)
                .orElseThrow(() -> Refusal.malformed("search.too-short").asException());
        var others = words.stream()
                .filter(word -> word != longest)
                .distinct()
                .limit(4)
                .toList();
        return new Typed(longest, others, Optional.empty());
    }

    /** The words that are long enough to lead a search, the longest first. */
    List<String> leaders() {
        return Stream.concat(Stream.of(word), others.stream().filter(one -> isLongEnough(one) && !word.contains(one)))
                .toList();
    }

    /** The same words with this one in the lead. */
    Typed ledBy(String leader) {
        var rest = Stream.concat(Stream.of(word), others.stream())
                .filter(one -> !one.equals(leader))
                .toList();
        return new Typed(leader, rest, exact);
    }

    /** Two letters; one where a letter is a word. */
    private static boolean isLongEnough(String word) {
        return word.length() >= SHORTEST || Character.isIdeographic(word.codePointAt(0));
    }

    /** Recognises a telephone number or e-mail address and normalises it as facts are. */
    @FunctionalInterface
    public interface ExactReading {
        Optional<Exact> read(String typed);
    }

    String forHash() {
        return exact.map(Exact::value)
                .orElseGet(() ->
                        Stream.concat(Stream.of(word), others.stream()).sorted().collect(Collectors.joining(" ")));
    }
}
