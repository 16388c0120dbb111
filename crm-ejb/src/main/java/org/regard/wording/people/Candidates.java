package org.regard.wording.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.regard.wording.WordLists;
import org.regard.wording.people.Candidate.Shape;
import org.regard.wording.words.Word;
import org.regard.wording.words.Words;

/** Finds what may be names in a text, by how it is written; whether they are any says the directory. */
final class Candidates {

    private static final int MOST_PARTICLES = 3;
    private static final int MOST = 400;
    /** Of a name that a street is called after. */
    private static final int MOST_PARTS = 2;

    private static final Pattern BLANK = Pattern.compile("[ \\u00a0]");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[ \\u00a0]|, |-");
    private static final Pattern AFTER_TITLE = Pattern.compile("\\.? |\\.?\\u00a0|\\.");
    private static final Pattern AFTER_INITIAL = Pattern.compile("\\. ?");
    private static final Pattern BEFORE = Pattern.compile("[ \\u00a0-]");
    private static final Pattern GENITIVE = Pattern.compile(".*['’]s");

    private final Words words;
    private final WordLists lists;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Words words, WordLists lists) {
        this.words = words;
        this.lists = lists;
    }

    static List<Candidate> in(Words words, WordLists lists) {
        var candidates = new Candidates(words, lists);
        for (int at = 0; at < words.all().size() && candidates.found.size() < MOST; at++) {
            candidates.at(at);
        }
        return candidates.found;
    }

    private void at(int at) {
        var word = word(at);
        if (!isName(word)) {
            return;
        }
        if (isInitial(word)) {
            initial(at);
            return;
        }
        pairs(at);
        if (isTitled(at)) {
            add(Shape.TITLED, beside(at, false), word, word);
        } else if (word.capital() && isLone(at)) {
            add(Shape.LONE, beside(at, true), word, word);
        }
    }

    /** What may be the rest of the same name: capital words beside it, unless they are of those that stand beside any name. */
    private Set<String> beside(int at, boolean before) {
        var beside = new HashSet<String>();
        for (int near : before ? new int[] {at - 1, at + 1} : new int[] {at + 1}) {
            if (near >= 0
                    && near < words.all().size()
                    && BLANK.matcher(words.gap(Math.min(near, at))).matches()
                    && isNameLike(near)) {
                beside.addAll(Forms.of(said(word(near))));
            }
        }
        return beside;
    }

    private boolean isNameLike(int at) {
        var word = word(at);
        return word.capital()
                && !isInitial(word)
                && !NameWords.TITLES.contains(word.folded())
                && !NameWords.SPOKEN_TO.contains(word.folded())
                && !NameWords.PERSON_BEFORE.contains(word.folded())
                && !SmallWords.has(word.folded());
    }

    private Word word(int at) {
        return words.all().get(at);
    }

    private boolean isName(Word word) {
        return Character.isLetter(words.text().codePointAt(word.start()))
                && !NameWords.TITLES.contains(word.folded())
                && !NameWords.LEADING.contains(word.folded())
                && (word.length() > 1 || word.capital());
    }

    private boolean isInitial(Word word) {
        return word.length() == 1 && Character.isUpperCase(words.text().charAt(word.start()));
    }

    /** "A. Moreno", "A. B. Moreno": the last initial stands right before the name. */
    private void initial(int at) {
        int next = following(at);
        if (next >= 0
                && words.gap(at).startsWith(".")
                && word(next).capital()
                && !isInitial(word(next))
                && isName(word(next))) {
            add(Shape.INITIAL, Set.of(word(at).folded()), word(at), word(next));
        }
    }

    private void pairs(int at) {
        int next = following(at);
        if (next < 0) {
            return;
        }
        pair(at, next);
        int third = word(next).capital() ? following(next) : -1;
        if (third >= 0) {
            pair(at, third);
        }
    }

    private void pair(int at, int next) {
        var one = word(at);
        var other = word(next);
        boolean both = one.capital() && other.capital();
        boolean neither = !isSmall(one) && !isSmall(other) && !(isPlain(one) && isPlain(other));
        if ((both || neither) && isName(other) && !isInitial(other) && !isNamedAfter(next, 1)) {
            add(Shape.PAIR, Forms.of(said(one)), one, other);
        }
    }

    /** A word of every sentence, written small. */
    private boolean isSmall(Word word) {
        return !word.capital() && (word.length() < 3 || SmallWords.has(word.folded()));
    }

    private boolean isPlain(Word word) {
        return !word.capital() && lists.isWord(word.folded()) || isSmall(word);
    }

    /** The next name after this one: beside it, after a comma or a hyphen, or after small words like "van der"; -1: none. */
    private int following(int at) {
        int next = at + 1;
        int particles = 0;
        if (next < words.all().size()
                && !(isInitial(word(at)) ? AFTER_INITIAL : BETWEEN_NAMES)
                        .matcher(words.gap(at))
                        .matches()) {
            return -1;
        }
        while (next < words.all().size() && particles < MOST_PARTICLES && isParticle(word(next))) {
            if (next + 1 < words.all().size() && !BLANK.matcher(words.gap(next)).matches()) {
                return -1;
            }
            particles++;
            next++;
        }
        return next < words.all().size() ? next : -1;
    }

    private static boolean isParticle(Word word) {
        return (word.capital() ? NameWords.LEADING : NameWords.PARTICLES).contains(word.folded());
    }

    private boolean isTitled(int at) {
        int before = at - 1;
        while (before >= 0 && NameWords.PARTICLES.contains(word(before).folded())) {
            before--;
        }
        return before >= 0
                && AFTER_TITLE.matcher(words.gap(before)).matches()
                && NameWords.TITLES.contains(word(before).folded())
                && (word(at).capital() || !isPlain(word(at)))
                && !isInitial(word(at))
                && !isNamedAfter(at, 1);
    }

    /** A name alone: capital, no part of another name or of the name of a thing, and somebody speaks or is spoken of. */
    private boolean isLone(int at) {
        var word = word(at);
        if (word.length() < 3 || isNamedAfter(at, MOST_PARTS) || follows(at, NameWords.THING_BEFORE) || isJoined(at)) {
            return false;
        }
        var bare = word.folded().replaceFirst("('s|s)$", "");
        if (lists.isThing(word.folded()) || lists.isThing(bare)) {
            return false;
        }
        boolean plain = lists.isWord(word.folded()) || lists.isWord(bare) || SmallWords.has(word.folded());
        return isSpokenOf(at) || !plain && isPersonThere(at);
    }

    /** Part of something longer: a name-like word before it, a hyphen on either side. */
    private boolean isJoined(int at) {
        return at > 0 && words.gap(at - 1).endsWith("-")
                || at > 0
                        && BLANK.matcher(words.gap(at - 1)).matches()
                        && isNameLike(at - 1)
                        && !lists.isWord(word(at - 1).folded())
                || words.text().startsWith("-", word(at).end());
    }

    private boolean isPersonThere(int at) {
        return follows(at, NameWords.PERSON_BEFORE)
                || precedes(at, NameWords.PERSON_AFTER)
                || GENITIVE.matcher(said(word(at))).matches();
    }

    private boolean isSpokenOf(int at) {
        if (follows(at, NameWords.SPOKEN_TO) || precedes(at, NameWords.SPEAKS)) {
            return true;
        }
        if (!follows(at, NameWords.WITH)) {
            return false;
        }
        for (int step = -4; step <= 4; step++) {
            int near = at + step;
            if (near >= 0
                    && near < words.all().size()
                    && NameWords.SPOKEN.contains(word(near).folded())) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(int at, Set<String> any) {
        return at > 0
                && BEFORE.matcher(words.gap(at - 1)).matches()
                && any.contains(word(at - 1).folded());
    }

    private boolean precedes(int at, Set<String> any) {
        return at + 1 < words.all().size()
                && words.gap(at).equals(" ")
                && any.contains(word(at + 1).folded());
    }

    /**
     * A street, an institution, a firm, a number of a model: what follows says that this is no person.
     *
     * @param parts words that the name of the thing may have; with hyphens {@link #MOST_PARTS} always
     */
    private boolean isNamedAfter(int at, int parts) {
        for (int near = at; near < at + MOST_PARTS && near + 1 < words.all().size(); near++) {
            var gap = words.gap(near);
            if (gap.contains("&")) {
                return true;
            }
            var next = word(near + 1);
            if (!gap.equals("-") && (near >= at + parts || !BLANK.matcher(gap).matches())) {
                return false;
            }
            boolean numbered = near == at && Character.isDigit(words.text().codePointAt(next.start()));
            if (numbered || NameWords.NAMED_AFTER.contains(next.folded())) {
                return true;
            }
            if (!next.capital()) {
                return false;
            }
        }
        return false;
    }

    private String said(Word word) {
        return words.text().substring(word.start(), word.end());
    }

    private void add(Shape shape, Set<String> given, Word first, Word last) {
        int end = last.end();
        var name = said(last);
        if (name.endsWith("'s") || name.endsWith("’s")) {
            end -= 2;
        }
        found.add(new Candidate(shape, given, Forms.of(name), first.start(), end));
    }
}
