package org.regard.wording.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.regard.customer.LegalForms;
import org.regard.wording.WordLists;
import org.regard.wording.people.Firm.Sign;
import org.regard.wording.words.Word;
import org.regard.wording.words.Words;

/** Finds what may be names of organisations in a text, by how it is written and what stands around it. */
final class Firms {

    /** Words of a name that are looked at. */
    private static final int LONGEST = 5;

    private static final int MOST = 200;
    private static final int SHORTEST_ALONE = 3;
    private static final Pattern BETWEEN = Pattern.compile("[ \\u00a0]|-|\\.|\\. |, | & | ?[+] ?");

    /** Between two names of one firm. */
    private static final Set<String> JOINING = Set.of("und", "and", "of", "fuer", "for", "e", "y", "et", "de");

    private static final Set<String> CALLED_FIRM = Set.of(
            "firma",
            "fa",
            "unternehmen",
            "company",
            "firm",
            "konzern",
            "kunde",
            "kunden",
            "client",
            "customer",
            "lieferant",
            "supplier",
            "zulieferer",
            "vendor",
            "competitor",
            "wettbewerber",
            "partner");

    private static final Set<String> BEFORE = Set.of(
            "bei", "von", "fuer", "mit", "als", "wie", "durch", "ueber", "gegen", "an", "dass", "ob", "weil", "wenn",
            "zu", "und", "oder", "at", "from", "with", "for", "than", "like", "by", "of", "through", "that", "if",
            "because", "to", "and", "or");

    private final Words words;
    private final WordLists lists;
    private final List<Firm> found = new ArrayList<>();

    private Firms(Words words, WordLists lists) {
        this.words = words;
        this.lists = lists;
    }

    static List<Firm> in(Words words, WordLists lists) {
        var firms = new Firms(words, lists);
        for (int at = 0; at < words.all().size() && firms.found.size() < MOST; at++) {
            firms.at(at);
        }
        return firms.found;
    }

    private void at(int at) {
        if (!isHead(at)) {
            return;
        }
        var name = new ArrayList<Set<String>>();
        var ends = new ArrayList<Integer>();
        boolean legal = false;
        int last = at - 1;
        for (int next = at; next < words.all().size() && name.size() < LONGEST; next++) {
            if (next > at && !isJoined(next - 1)) {
                break;
            }
            var word = word(next);
            if (LegalForms.is(word.folded())) {
                legal |= name.size() == 1;
            } else if (isPart(word)) {
                name.add(Forms.of(said(word)));
                ends.add(end(word));
                last = next;
            } else if (!JOINING.contains(word.folded()) || last < next - 1) {
                break;
            }
        }
        var sign = legal ? Sign.SAYS_SO : sign(at);
        if (name.size() > 1 || sign != Sign.NONE) {
            found.add(new Firm(List.copyOf(name), List.copyOf(ends), word(at).start(), sign));
        }
    }

    private boolean isHead(int at) {
        var word = word(at);
        return isPart(word)
                && word.capital()
                && !LegalForms.is(word.folded())
                && !NameWords.TITLES.contains(word.folded());
    }

    /** What a name is made of: a word with a capital or with digits, of more than one letter. */
    private boolean isPart(Word word) {
        return word.length() > 1
                && (word.capital() || Character.isDigit(words.text().codePointAt(word.start())));
    }

    private boolean isJoined(int before) {
        return BETWEEN.matcher(words.gap(before)).matches();
    }

    private Sign sign(int at) {
        var word = word(at);
        boolean plain = word.length() < SHORTEST_ALONE
                || SmallWords.has(word.folded())
                || lists.isWord(word.folded())
                || lists.isThing(word.folded());
        if (at > 0
                && words.gap(at - 1).isBlank()
                && CALLED_FIRM.contains(word(at - 1).folded())) {
            return Sign.SAYS_SO;
        }
        return !plain && isSpokenOf(at) ? Sign.WORDS_AROUND : Sign.NONE;
    }

    private boolean isSpokenOf(int at) {
        boolean before = at > 0
                && words.gap(at - 1).isBlank()
                && BEFORE.contains(word(at - 1).folded());
        boolean after = at + 1 < words.all().size()
                && words.gap(at).isBlank()
                && NameWords.PERSON_AFTER.contains(word(at + 1).folded());
        return before || after;
    }

    private Word word(int at) {
        return words.all().get(at);
    }

    private String said(Word word) {
        return words.text().substring(word.start(), word.end());
    }

    private int end(Word word) {
        var said = said(word);
        return said.endsWith("'s") || said.endsWith("’s") ? word.end() - 2 : word.end();
    }
}
