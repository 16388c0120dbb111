package org.regard.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the tokens of the look and measures each pair of ink and ground that the pages use (WCAG 2.2, AA). */
class ContrastTest {
    private static final Path TOKENS = Path.of("src/main/webapp/resources/regard/1_0/tokens.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6})");
    private static final List<String> GROUNDS = List.of("paper", "sheet", "sunk");
    private static final List<String> INKS = List.of("ink", "ink-2", "ink-3", "accent", "warm", "quiet");

    @Test
    void every_word_can_be_read_in_the_light_theme() throws IOException {
        assertEquals(List.of(), tooFaint(tokens(0)));
    }

    @Test
    void every_word_can_be_read_when_the_system_is_dark() throws IOException {
        assertEquals(List.of(), tooFaint(tokens(1)));
    }

    @Test
    void the_chosen_dark_theme_is_the_one_of_a_dark_system() throws IOException {
        assertEquals(tokens(1), tokens(2));
    }

    private static List<String> tooFaint(Map<String, String> tokens) {
        var faint = new ArrayList<String>();
        for (var ground : GROUNDS) {
            for (var ink : INKS) measure(faint, tokens, ink, ground, 4.5);
            for (var edge : List.of("edge", "focus")) measure(faint, tokens, edge, ground, 3);
        }
        measure(faint, tokens, "accent-ink", "accent", 4.5);
        measure(faint, tokens, "accent-ink", "accent-deep", 4.5);
        for (var colour : List.of("accent", "warm", "quiet")) {
            for (var ink : List.of("ink", "ink-3", colour)) measure(faint, tokens, ink, colour + "-soft", 4.5);
        }
        return faint;
    }

    private static void measure(
            List<String> faint, Map<String, String> tokens, String ink, String ground, double least) {
        var contrast = contrast(light(tokens.get(ink)), light(tokens.get(ground)));
        if (contrast < least) faint.add("%s on %s: %.2f".formatted(ink, ground, contrast));
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
    }

    private static double light(String colour) {
        return .2126 * channel(colour, 1) + .7152 * channel(colour, 3) + .0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= .03928 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }

    /** The n-th block of tokens: light, dark by system, dark by choice. */
    private static Map<String, String> tokens(int block) throws IOException {
        var part = Files.readString(TOKENS).split("\\n *color-scheme:")[block + 1];
        var found = new HashMap<String, String>();
        TOKEN.matcher(part).results().forEach(token -> found.put(token.group(1), token.group(2)));
        return found;
    }
}
