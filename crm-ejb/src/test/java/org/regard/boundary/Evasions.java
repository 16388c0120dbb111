package org.regard.boundary;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Ways in which somebody writes down what they should not, made from a topic's own word. The same in each run. */
final class Evasions {

    private static final int LONG_ENOUGH_TO_MISSPELL = 8;

    /** A way to write a word, and how long the word has to be for the rule to promise anything. */
    private record Trick(int shortest, UnaryOperator<String> write) {}

    private static final Map<String, Trick> TRICKS = tricks();

    private Evasions() {}

    private static Map<String, Trick> tricks() {
        var all = new LinkedHashMap<String, Trick>();
        all.put("upper case", of(word -> word.toUpperCase(Locale.ROOT)));
        all.put(
                "mixed case",
                of(word -> each(word, (at, letter) -> at % 2 == 0 ? letter.toUpperCase(Locale.ROOT) : letter)));
        for (var between : List.of(" ", ".", "-", "_", "/", ", ", "·", "'", "~", " - ", "…", "|", "\n")) {
            all.put("between letters: " + between.replace("\n", "line"), of(word -> joined(word, between)));
            all.put("in the middle: " + between.replace("\n", "line"), of(word -> halves(word, between)));
        }
        for (var unseen : List.of(
                "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u202d", "\ufe0f", "\u034f",
                "\u3164", "\u115f", "\u180e")) {
            all.put("unseen U+%04X".formatted(unseen.codePointAt(0)), of(word -> joined(word, unseen)));
            all.put("unseen in the middle U+%04X".formatted(unseen.codePointAt(0)), of(word -> halves(word, unseen)));
        }
        for (var mark : List.of("\u0301", "\u0308", "\u0323", "\u0335", "\u20dd")) {
            all.put("mark U+%04X".formatted(mark.codePointAt(0)), of(word -> joined(word, mark)));
            all.put(
                    "composed with U+%04X".formatted(mark.codePointAt(0)),
                    of(word -> Normalizer.normalize(joined(word, mark), Normalizer.Form.NFC)));
        }
        all.put("decomposed", of(word -> Normalizer.normalize(word, Normalizer.Form.NFD)));
        all.put("umlauts spelt out", of(word -> word.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ü", "Ue")));
        all.put("umlauts bare", of(word -> word.replace("ä", "a")
                .replace("ö", "o")
                .replace("ü", "u")
                .replace("Ü", "U")));
        all.put("full width", of(word -> shifted(word, 0xFF41, 0xFF21)));
        all.put("mathematical bold", of(word -> shifted(word, 0x1D41A, 0x1D400)));
        all.put("mathematical script", of(word -> shifted(word, 0x1D4EA, 0x1D4D0)));
        all.put("double struck", of(word -> shifted(word, 0x1D552, 0x1D5A0)));
        all.put("circled", of(word -> shifted(word, 0x24D0, 0x24B6)));
        all.put("flags", of(word -> shifted(word, 0x1F1E6, 0x1F1E6)));
        all.put("squared", of(word -> shifted(word, 0x1F130, 0x1F130)));
        all.put("Cyrillic", of(word -> swapped(word, "aceiopxyсs", "асеіорхусѕ")));
        all.put("Greek", of(word -> swapped(word, "aoivnpu", "αοινηρυ".replace('η', 'n'))));
        all.put("one Cyrillic letter", of(word -> swapped(word, "eo", "ео")));
        all.put("small capitals", of(word -> swapped(word, "acdeghiklmnortuv", "ᴀᴄᴅᴇɢʜɪᴋʟᴍɴᴏʀᴛᴜᴠ")));
        all.put("digits", of(word -> swapped(word, "oieast", "013457")));
        all.put("some digits", of(word -> swapped(word, "oe", "03")));
        all.put("digits spaced", of(word -> joined(swapped(word, "oie", "013"), " ")));
        all.put("signs", of(word -> swapped(word, "aisSe", "@!$$€")));
        all.put("entities", of(word -> each(word, (at, letter) -> "&#" + letter.codePointAt(0) + ";")));
        all.put(
                "hexadecimal entities",
                of(word -> each(word, (at, letter) -> "&#x%x;".formatted(letter.codePointAt(0)))));
        all.put("one entity", of(word -> "&#" + word.codePointAt(0) + ";" + word.substring(1)));
        all.put("named entities", of(word -> word.replace("ü", "&uuml;")
                .replace("Ü", "&Uuml;")
                .replace("ä", "&auml;")
                .replace("o", "&oacute;")));
        all.put("soft hyphen by name", of(word -> halves(word, "&shy;")));
        all.put("escaped escape", of(word -> halves(word, "&amp;shy;")));
        all.put("tags", of(word -> halves(word, "<b></b>")));
        all.put("one tag", of(word -> halves(word, "<br/>")));
        all.put("comment", of(word -> halves(word, "<!-- x -->")));
        all.put("percent", of(Evasions::percent));
        all.put("backslash", of(word -> each(word, (at, letter) -> "\\u%04x".formatted(letter.codePointAt(0)))));
        all.put("faces between", of(word -> joined(word, "🙂")));
        all.put("letters twice", of(word -> each(word, (at, letter) -> letter + letter)));
        all.put(
                "one letter drawn out",
                of(word -> word.charAt(0) + word.substring(1, 2).repeat(4) + word.substring(2)));
        all.put("brackets", of(word -> word.charAt(0) + "(" + word.charAt(1) + ")" + word.substring(2)));
        all.put("quoted", of(word -> "»" + word + "«"));
        all.put("in signs", of(word -> "***" + word + "!!!"));
        all.put("with a year", new Trick(5, word -> word + "2024"));
        all.put("after a year", new Trick(5, word -> "2024" + word));
        all.put(
                "a letter missing",
                new Trick(LONG_ENOUGH_TO_MISSPELL, word -> word.substring(0, 3) + word.substring(4)));
        all.put(
                "two changed round",
                new Trick(
                        LONG_ENOUGH_TO_MISSPELL,
                        word -> word.substring(0, 3) + word.charAt(4) + word.charAt(3) + word.substring(5)));
        all.put(
                "a wrong letter",
                new Trick(LONG_ENOUGH_TO_MISSPELL, word -> word.substring(0, 3) + "x" + word.substring(4)));
        all.put("stars", new Trick(5, word -> word.substring(0, 2) + "**" + word.substring(word.length() - 2)));
        return all;
    }

    /** Every trick with a word, and tricks upon tricks. */
    static Map<String, String> of(String word, int combined, Random random) {
        var made = new LinkedHashMap<String, String>();
        TRICKS.forEach((name, trick) -> {
            if (word.length() >= trick.shortest()) {
                made.put(name, trick.write().apply(word));
            }
        });
        var names = new ArrayList<>(TRICKS.keySet());
        var first = List.of(
                "upper case",
                "Cyrillic",
                "digits",
                "full width",
                "decomposed",
                "umlauts spelt out",
                "one Cyrillic letter");
        var then = names.stream()
                .filter(name -> name.startsWith("between") || name.startsWith("unseen") || name.equals("faces between"))
                .toList();
        for (int i = 0; i < combined; i++) {
            var one = first.get(random.nextInt(first.size()));
            var two = then.get(random.nextInt(then.size()));
            made.put(
                    one + " + " + two,
                    TRICKS.get(two).write().apply(TRICKS.get(one).write().apply(word)));
        }
        return made;
    }

    private static Trick of(UnaryOperator<String> write) {
        return new Trick(3, write);
    }

    private interface Letter {
        String at(int place, String letter);
    }

    private static String each(String word, Letter letter) {
        var letters = letters(word);
        var out = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            out.append(letter.at(i, letters.get(i)));
        }
        return out.toString();
    }

    private static List<String> letters(String word) {
        return word.codePoints().mapToObj(Character::toString).collect(Collectors.toList());
    }

    private static String joined(String word, String between) {
        return String.join(between, letters(word));
    }

    private static String halves(String word, String between) {
        int middle = word.length() / 2;
        return word.substring(0, middle) + between + word.substring(middle);
    }

    private static String shifted(String word, int small, int capital) {
        return each(word, (at, letter) -> {
            int code = letter.codePointAt(0);
            if (code >= 'a' && code <= 'z') {
                return Character.toString(small + code - 'a');
            }
            return code >= 'A' && code <= 'Z' ? Character.toString(capital + code - 'A') : letter;
        });
    }

    private static String swapped(String word, String from, String to) {
        var signs = letters(to);
        return each(word, (at, letter) -> {
            int place = from.indexOf(letter.toLowerCase(Locale.ROOT));
            return place < 0 ? letter : signs.get(place);
        });
    }

    private static String percent(String word) {
        var out = new StringBuilder();
        for (byte one : word.getBytes(StandardCharsets.UTF_8)) {
            out.append("%%%02X".formatted(one));
        }
        return out.toString();
    }
}
