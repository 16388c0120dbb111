package org.regard.web.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.regard.web.frame.Words;
import org.regard.wording.Finding;

/**
 * A question about words, with all the words it is asked about.
 *
 * @param kind of what
 * @param said the words as they stand in the text
 * @param question to the writer, in their language
 */
public record AskedWord(String kind, List<String> said, String question) {

    /** Findings of one text; those with the same question together, each word once. */
    public static List<AskedWord> of(String text, List<Finding> found, Locale locale) {
        var asked = new LinkedHashMap<String, AskedWord>();
        for (var one : found) {
            var word = text.substring(one.start(), one.end());
            var said = asked.computeIfAbsent(
                            one.question(),
                            question ->
                                    new AskedWord(one.kind().code(), new ArrayList<>(), Words.say(locale, question)))
                    .said();
            if (!said.contains(word)) said.add(word);
        }
        return List.copyOf(asked.values());
    }
}
