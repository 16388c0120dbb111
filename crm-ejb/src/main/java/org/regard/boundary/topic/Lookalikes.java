package org.regard.boundary.topic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Letters of other scripts that are read as a Latin one (UTS 39), and letters in circles, squares and flags. */
final class Lookalikes {

    private static final Map<Integer, Character> LATIN = read();
    private static final int ALPHABET = 26;
    private static final int[] DRESSED = {0x1F130, 0x1F150, 0x1F170, 0x1F1E6};

    private Lookalikes() {}

    /** The Latin letter that a small letter or a sign is read as; the code point itself when it is none. */
    static int latin(int letter) {
        if (letter < 0x80) {
            return letter;
        }
        for (int first : DRESSED) {
            if (letter >= first && letter < first + ALPHABET) {
                return 'a' + letter - first;
            }
        }
        var plain = LATIN.get(letter);
        return plain == null ? letter : plain;
    }

    private static Map<Integer, Character> read() {
        var lines = new Properties();
        try (var file = Lookalikes.class.getResourceAsStream("lookalikes.properties");
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var latin = new HashMap<Integer, Character>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            char to = letter;
            lines.getProperty(String.valueOf(letter), "").codePoints().forEach(from -> latin.putIfAbsent(from, to));
        }
        return latin;
    }
}
