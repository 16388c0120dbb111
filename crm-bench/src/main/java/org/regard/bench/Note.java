package org.regard.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * One note of the corpus and what is really in it.
 *
 * @param language en or de
 * @param customer whom the note is about; null for texts that are about nobody of the data set
 * @param truths seeded places
 */
record Note(String text, String language, java.util.UUID customer, List<Truth> truths) {

    /**
     * What was put into the text.
     *
     * @param kind code of the kind that should be asked about; {@code unseen} for a customer whom the writer may not find
     */
    record Truth(String kind, int start, int end) {

        boolean meets(int from, int to) {
            return start < to && from < end;
        }
    }

    /** Puts a note together and remembers where everything is. */
    static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final List<Truth> truths = new ArrayList<>();

        Draft say(String words) {
            text.append(words);
            return this;
        }

        Draft seed(String kind, String words) {
            truths.add(new Truth(kind, text.length(), text.length() + words.length()));
            return say(words);
        }

        Note done(String language, java.util.UUID customer) {
            return new Note(text.toString(), language, customer, List.copyOf(truths));
        }
    }
}
