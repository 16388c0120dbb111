package org.regard.wording.words;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One list, read: whole words, beginnings, ends and middles of words, phrases, patterns; each under a topic. */
public final class WordList {

    /**
     * One place where something of the list stands.
     *
     * @param topic heading under which it stands in the list
     */
    public record Hit(String topic, int start, int end) {}

    /** What ends a sentence or a part of one ends a phrase. */
    private static final java.util.regex.Pattern APART = java.util.regex.Pattern.compile("[.,;:!?]");

    private static final int SHORTEST_STEM = 3;
    /** No word is longer; what is has no stem, so that nobody waits for it. */
    private static final int LONGEST_WORD = 80;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> beginnings = new HashMap<>();
    private final Map<String, String> ends = new HashMap<>();
    private final Map<String, String> middles = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<Pattern, String> patterns = new HashMap<>();
    private final Map<String, List<Phrase>> exceptedPhrases = new HashMap<>();
    private final Set<String> exceptions = new HashSet<>();
    private final Set<String> exceptedBeginnings = new HashSet<>();

    /** Words that follow each other; the last may be a beginning. */
    private record Phrase(List<String> parts, boolean open, String topic) {}

    WordList() {}

    void add(String topic, String entry) {
        boolean open = entry.endsWith("*");
        boolean inner = entry.startsWith("*");
        var parts = parts(entry);
        if (parts.size() > 1) {
            phrases.computeIfAbsent(parts.get(0), first -> new ArrayList<>()).add(new Phrase(parts, open, topic));
        } else if (open && inner) {
            middles.put(parts.get(0), topic);
        } else if (open) {
            beginnings.put(parts.get(0), topic);
        } else if (inner) {
            ends.put(parts.get(0), topic);
        } else {
            words.put(parts.get(0), topic);
        }
    }

    void add(String topic, Pattern pattern) {
        patterns.put(pattern, topic);
    }

    void except(String entry) {
        var parts = parts(entry);
        if (parts.size() > 1) {
            exceptedPhrases
                    .computeIfAbsent(parts.get(0), first -> new ArrayList<>())
                    .add(new Phrase(parts, entry.endsWith("*"), ""));
            return;
        }
        var folded = Words.fold(entry.replace("*", ""));
        (entry.endsWith("*") ? exceptedBeginnings : exceptions).add(folded);
    }

    private static List<String> parts(String entry) {
        return Words.of(entry.replace("*", "")).all().stream().map(Word::folded).toList();
    }

    /** The topic under which this whole word stands. */
    public Optional<String> topicOf(String folded) {
        return Optional.ofNullable(words.get(folded));
    }

    /** Every place, in the order of the text for words; patterns last. */
    public List<Hit> in(Words text) {
        var hits = new ArrayList<Hit>();
        var excepted = excepted(text);
        for (int at = 0; at < text.all().size(); at++) {
            var word = text.all().get(at);
            var phrase = phrase(phrases, text, at);
            int meant = excepted.nextSetBit(at);
            if (phrase != null && (meant < 0 || text.all().get(meant).start() >= phrase.end)) {
                hits.add(phrase);
                continue;
            }
            var topic = excepted.get(at) ? null : topic(word.folded());
            if (topic != null) {
                hits.add(new Hit(topic, word.start(), word.end()));
            }
        }
        patterns.forEach((pattern, topic) -> {
            var matcher = pattern.matcher(text.text());
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    hits.add(new Hit(topic, matcher.start(), matcher.end()));
                }
            }
        });
        return hits;
    }

    /** Words of phrases in which they mean something else, by index. */
    private BitSet excepted(Words text) {
        var excepted = new BitSet();
        for (int at = 0; at < text.all().size() && !exceptedPhrases.isEmpty(); at++) {
            var phrase = phrase(exceptedPhrases, text, at);
            if (phrase != null) {
                excepted.set(at, text.before(phrase.end) + 1);
            }
        }
        return excepted;
    }

    private static Hit phrase(Map<String, List<Phrase>> phrases, Words text, int at) {
        for (var phrase : phrases.getOrDefault(text.all().get(at).folded(), List.of())) {
            int last = at + phrase.parts.size() - 1;
            if (last < text.all().size() && follows(text, at, phrase)) {
                return new Hit(
                        phrase.topic,
                        text.all().get(at).start(),
                        text.all().get(last).end());
            }
        }
        return null;
    }

    private static boolean follows(Words text, int at, Phrase phrase) {
        for (int i = 1; i < phrase.parts.size(); i++) {
            var word = text.all().get(at + i).folded();
            var wanted = phrase.parts.get(i);
            boolean last = i == phrase.parts.size() - 1;
            boolean said = word.equals(wanted) || last && phrase.open && word.startsWith(wanted);
            if (!said || APART.matcher(text.gap(at + i - 1)).find()) {
                return false;
            }
        }
        return true;
    }

    /** Null when the word is not in the list. */
    private String topic(String word) {
        var whole = words.get(word);
        if (whole != null || word.length() < SHORTEST_STEM || word.length() > LONGEST_WORD || isExcepted(word)) {
            return whole;
        }
        for (int cut = word.length(); cut >= SHORTEST_STEM; cut--) {
            var topic = beginnings.get(word.substring(0, cut));
            if (topic == null) {
                topic = ends.get(word.substring(word.length() - cut));
            }
            if (topic != null) {
                return topic;
            }
        }
        return middles.isEmpty() ? null : middle(word);
    }

    private String middle(String word) {
        for (int from = 0; from + SHORTEST_STEM <= word.length(); from++) {
            int most = Math.min(word.length(), from + WordListText.LONGEST_ENTRY);
            for (int to = from + SHORTEST_STEM; to <= most; to++) {
                var topic = middles.get(word.substring(from, to));
                if (topic != null) {
                    return topic;
                }
            }
        }
        return null;
    }

    private boolean isExcepted(String word) {
        if (exceptions.contains(word)) {
            return true;
        }
        for (int cut = word.length(); cut >= SHORTEST_STEM && !exceptedBeginnings.isEmpty(); cut--) {
            if (exceptedBeginnings.contains(word.substring(0, cut))) {
                return true;
            }
        }
        return false;
    }
}
