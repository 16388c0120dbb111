package org.regard.interaction;

import java.util.List;
import java.util.stream.Stream;
import org.regard.platform.Refusal;

/**
 * What remains of a conversation: what they need, what we said back, what we will do (R6). If it exists, at least one line
 * says something and none is longer than a breath; a line that says nothing is empty, never null.
 */
public record ThreeLines(String need, String said, String willDo) {

    /** In letters, each. Three of them fit on a card; a dossier does not. */
    public static final int LONGEST = 280;

    private static final char BETWEEN = '\u001f';

    public ThreeLines {
        need = line(need);
        said = line(said);
        willDo = line(willDo);
        if (Stream.of(need, said, willDo).allMatch(String::isEmpty)) {
            throw Refusal.malformed("note.empty").asException();
        }
    }

    /** A line break is a space: each of the three is one line. */
    private static String line(String typed) {
        var line = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) > LONGEST) {
            throw Refusal.unfit("note.too-long", String.valueOf(LONGEST)).asException();
        }
        if (line.chars().anyMatch(letter -> letter < ' ' || letter == 0x7f)) {
            throw Refusal.unfit("value.control-characters").asException();
        }
        return line;
    }

    /** In the order in which they are asked for. */
    public List<String> all() {
        return List.of(need, said, willDo);
    }

    /** As one value, to be sealed. */
    String joined() {
        return need + BETWEEN + said + BETWEEN + willDo;
    }

    static ThreeLines opened(String joined) {
        var lines = joined.split(String.valueOf(BETWEEN), -1);
        return new ThreeLines(lines[0], lines[1], lines[2]);
    }
}
