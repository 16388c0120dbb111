package org.regard.wording.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.regard.wording.WordLists;
import org.regard.wording.people.Candidate.Shape;
import org.regard.wording.words.Word;
import org.regard.wording.words.Words;

/** Finds what may be names in a text, by how it is written; whether they are any says the directory. */
final class Candidates {

    private static final int MOST_PARTICLES = 3;
    private static final int MOST = 400;

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
            add(Shape.TITLED, Set.of(), word, word);
        } else if (word.capital() && isLone(at)) {
            add(Shape.LONE, Set.of(), word, word);
        }
    }

    private Word word(int at) {
        return words.all().get(at);
    }

    private boolean isName(Word word) {
        return Character.isLetter(words.text().codePointAt(word.start()))
                && !NameWords.TITLES.contains(word.folded())
                && (word.length() > 1 || word.capital());
    }

    private boolean isInitial(Word word) {
        return word.length() == 1 && word.capital();
    }

    /** "A. Moreno", "A. B. Moreno": the last initial stands right before the name. */
    private void initial(int at) {
        int next = at + 1;
        if (next < words.all().size()
                && words.gap(at).matches("\\.? ?")
                && word(next).capital()
                && word(next).length() > 2
                && isName(word(next))
                && words.gap(at).startsWith(".")) {
            add(Shape.INITIAL, Set.of(word(at).folded()), word(at), word(next));
        }
    }

    private void pairs(int at) {
        int next = beside(at);
        if (next < 0) {
            return;
        }
        pair(at, next);
        int third = word(next).capital() ? beside(next) : -1;
        if (third >= 0) {
            pair(at, third);
        }
    }

    private void pair(int at, int next) {
        var one = word(at);
        var other = word(next);
        boolean both = one.capital() && other.capital();
        boolean neither = !isPlain(one) && !isPlain(other);
        if ((both || neither) && isName(other) && other.length() > 1 && !isNamedAfter(next)) {
            add(Shape.PAIR, Forms.of(said(one)), one, other);
        }
    }

    private boolean isPlain(Word word) {
        return !word.capital() && (word.length() < 3 || SmallWords.has(word.folded()) || lists.isWord(word.folded()));
    }

    /** The next name after this one: beside it, after a comma or a hyphen, or after small words like "van der"; -1: none. */
    private int beside(int at) {
        int next = at + 1;
        int particles = 0;
        if (next < words.all().size() && !words.gap(at).matches("[ \\u00a0]|, |-|\\. ")) {
            return -1;
        }
        while (next < words.all().size()
                && !word(next).capital()
                && particles < MOST_PARTICLES
                && NameWords.PARTICLES.contains(word(next).folded())) {
            if (next + 1 < words.all().size() && !words.gap(next).matches("[ \\u00a0]")) {
                return -1;
            }
            particles++;
            next++;
        }
        return next < words.all().size() ? next : -1;
    }

    private boolean isTitled(int at) {
        int before = at - 1;
        while (before >= 0 && NameWords.PARTICLES.contains(word(before).folded())) {
            before--;
        }
        return before >= 0
                && words.gap(before).matches("\\.? |\\u00a0|\\. ?")
                && NameWords.TITLES.contains(word(before).folded())
                && (word(at).capital() || !isPlain(word(at)))
                && word(at).length() > 1
                && !isNamedAfter(at);
    }

    /** A name alone: capital, not part of the name of a thing, and no plain word unless somebody speaks there. */
    private boolean isLone(int at) {
        var word = word(at);
        if (word.length() < 3 || isNamedAfter(at) || follows(at, NameWords.THING_BEFORE)) {
            return false;
        }
        var bare = word.folded().replaceFirst("('s|s)$", "");
        if (lists.isThing(word.folded()) || lists.isThing(bare)) {
            return false;
        }
        boolean plain = lists.isWord(word.folded()) || lists.isWord(bare) || SmallWords.has(word.folded());
        return !plain || isSpokenOf(at);
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
                && words.gap(at - 1).matches("[ \\u00a0-]")
                && any.contains(word(at - 1).folded());
    }

    private boolean precedes(int at, Set<String> any) {
        return at + 1 < words.all().size()
                && words.gap(at).equals(" ")
                && any.contains(word(at + 1).folded());
    }

    /** A street, an institution, a firm, a number of a model: what follows says that this is no person. */
    private boolean isNamedAfter(int at) {
        if (at + 1 >= words.all().size() || !words.gap(at).matches("[ \\u00a0]|-| & | \\+ ")) {
            return words.text().startsWith(" &", word(at).end());
        }
        var next = word(at + 1);
        return words.gap(at).contains("&")
                || NameWords.NAMED_AFTER.contains(next.folded())
                || Character.isDigit(words.text().codePointAt(next.start()));
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
