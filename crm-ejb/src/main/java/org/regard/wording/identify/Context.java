package org.regard.wording.identify;

import java.util.Set;
import org.regard.wording.words.Word;
import org.regard.wording.words.Words;

/** The words around a number say what it is. */
final class Context {

    /** How far a word may stand from the number it explains. */
    private static final int FAR = 60;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "nr", "no", "tel", "art", "az", "rg", "ref", "mob", "inv", "kd", "best", "ser", "ca", "pos", "id", "idnr",
            "kto", "fa", "kdnr", "rechn", "auftr", "vs", "versnr", "app", "ext", "fon");

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

    /** Whether a line or a sentence ends in between; a full stop after an abbreviation ends none. */
    private boolean broken(int from, int to) {
        var text = words.text();
        for (int at = from; at < to; at++) {
            char one = text.charAt(at);
            if (one == '\n'
                    || (one == '.' || one == '!' || one == '?')
                            && at + 1 < to
                            && isBlank(text, at + 1)
                            && !isShort(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private boolean isShort(int stop) {
        int index = words.before(stop);
        return index >= 0
                && words.all().get(index).end() == stop
                && ABBREVIATIONS.contains(words.all().get(index).folded());
    }
}
