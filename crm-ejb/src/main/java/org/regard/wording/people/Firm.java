package org.regard.wording.people;

import java.util.List;
import java.util.Set;

/**
 * Words in a text that may be the name of an organisation; whether they are says the directory.
 *
 * @param words the words that count, from the first on, each in its folded forms; legal forms and "und" are left out
 * @param ends UTF-16 unit after each of them
 * @param start UTF-16 unit of the first
 * @param spokenOf what says that it is an organisation though it is one word
 */
record Firm(List<Set<String>> words, List<Integer> ends, int start, Sign spokenOf) {

    enum Sign {
        /** Nothing: one word alone is none. */
        NONE,
        /** Somebody works there, buys there, is compared with it. */
        WORDS_AROUND,
        /** A legal form after it, or a word such as "Firma" before it. */
        SAYS_SO
    }

    boolean isPair() {
        return words.size() > 1;
    }
}
