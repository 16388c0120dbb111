package org.regard.wording.identify;

import java.util.Set;
import org.regard.wording.words.Word;
import org.regard.wording.words.Words;

/** The words around a number say what it is. */
final class Context {

    /** How far a word may stand from the number it explains. */
    private static final int FAR = 60;

    private final Words words;

    Context(Words words) {
        this.words = words;
    }

    /** Whether one of the last few words before this place, in the same line, is one of these or ends with one of them. */
    boolean before(int place, int most, Set<String> any) {
        return distanceBefore(place, most, any) > 0;
    }

    /** How many words before this place the nearest of these stands; 0: none of the last few. */
    int distanceBefore(int place, int most, Set<String> any) {
        int index = words.before(place);
        for (int step = 0; step < most && index - step >= 0; step++) {
            var word = words.all().get(index - step);
            if (place - word.end() > FAR || broken(word.end(), place)) {
                return 0;
            }
            if (any.contains(word.folded())) {
                return step + 1;
            }
        }
        return 0;
    }

    /** Whether one of the next few words after this place, in the same line, is one of these. */
    boolean after(int place, int most, Set<String> any) {
        int index = words.after(place);
        for (int step = 0; step < most && index + step < words.all().size(); step++) {
            Word word = words.all().get(index + step);
            if (word.start() - place > FAR || broken(place, word.start())) {
                return false;
            }
            if (any.contains(word.folded())) {
                return true;
            }
        }
        return false;
    }

    private boolean broken(int from, int to) {
        int end = words.text().indexOf('\n', from);
        return end >= 0 && end < to;
    }
}
