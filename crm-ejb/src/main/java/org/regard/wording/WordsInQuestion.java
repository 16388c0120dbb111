package org.regard.wording;

import java.util.List;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;

/**
 * The no that is a question: somebody is asked about their words and has not said yet why they stay. It holds places and
 * kinds, never the words.
 */
public class WordsInQuestion extends Refused {

    private final transient List<Question> questions;

    /** @param part which part of the text, from 0 */
    public record Question(int part, Finding about) {}

    WordsInQuestion(Refusal refusal, List<Question> questions) {
        super(refusal);
        this.questions = List.copyOf(questions);
    }

    public List<Question> questions() {
        return questions;
    }
}
