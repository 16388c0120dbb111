package org.regard.wording.words;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import org.regard.platform.Refusal;

/**
 * A word list as a steward writes it. A line is a {@code [topic]}, an entry, a {@code -exception}, a {@code /pattern/} or a
 * {@code # remark}. An entry is a word or a phrase; a star at its end stands for any ending, at its start for any beginning.
 * Patterns are those of RE2, which take no longer for a hostile text than for a kind one.
 */
public final class WordListText {

    public static final int MOST_LINES = 3_000;
    public static final int LONGEST_ENTRY = 60;
    public static final int LONGEST_PATTERN = 80;
    public static final int MOST_PATTERNS = 20;
    private static final int MOST_REPEATS = 30;
    private static final java.util.regex.Pattern TOPIC = java.util.regex.Pattern.compile("\\[[a-z][a-z-]{0,29}]");
    private static final java.util.regex.Pattern REPEAT =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

    private WordListText() {}

    /** The list, or the first line that cannot be one, as a refusal that names the line. */
    public static WordList read(String text) {
        var list = new WordList();
        var lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            throw Refusal.tooLarge("text.list-too-long", String.valueOf(MOST_LINES))
                    .asException();
        }
        var topic = "other";
        int patterns = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var number = String.valueOf(i + 1);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                topic = topic(line, number);
            } else if (line.startsWith("/")) {
                refuse(++patterns > MOST_PATTERNS, "text.too-many-patterns", String.valueOf(MOST_PATTERNS));
                list.add(topic, pattern(line, number));
            } else if (line.startsWith("-")) {
                var entry = line.substring(1).strip();
                refuseEntry(entry, number);
                list.except(entry);
            } else {
                refuseEntry(line, number);
                list.add(topic, line);
            }
        }
        return list;
    }

    /** Why this text cannot be a list; empty when it can. */
    public static Optional<Refusal> refuse(String text) {
        try {
            read(text);
            return Optional.empty();
        } catch (org.regard.platform.Refused no) {
            return Optional.of(no.refusal());
        }
    }

    private static String topic(String line, String number) {
        refuse(!TOPIC.matcher(line).matches(), "text.no-topic", number);
        return line.substring(1, line.length() - 1);
    }

    private static void refuseEntry(String entry, String number) {
        refuse(entry.length() > LONGEST_ENTRY, "text.entry-too-long", number, String.valueOf(LONGEST_ENTRY));
        var bare = entry.replaceFirst("^\\*", "").replaceFirst("\\*$", "");
        refuse(bare.indexOf('*') >= 0, "text.star-inside", number);
        var parts = Words.of(bare).all();
        refuse(parts.isEmpty(), "text.no-word", number);
        boolean stem = bare.length() < entry.length();
        refuse(stem && parts.size() == 1 && parts.get(0).folded().length() < 3, "text.stem-too-short", number);
        refuse(entry.startsWith("*") && parts.size() > 1, "text.star-inside", number);
    }

    private static Pattern pattern(String line, String number) {
        refuse(line.length() < 3 || !line.endsWith("/"), "text.bad-pattern", number);
        var expression = line.substring(1, line.length() - 1);
        refuse(expression.length() > LONGEST_PATTERN, "text.pattern-too-long", number, String.valueOf(LONGEST_PATTERN));
        refuse(repeats(expression) > MOST_REPEATS, "text.bad-pattern", number);
        try {
            var pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
            refuse(pattern.matcher("").find(), "text.pattern-matches-nothing", number);
            return pattern;
        } catch (PatternSyntaxException unreadable) {
            throw Refusal.unfit("text.bad-pattern", number).asException();
        }
    }

    /** How many times over its counted repeats make the pattern longer: they multiply. */
    private static long repeats(String expression) {
        long times = 1;
        var counts = REPEAT.matcher(expression);
        while (counts.find()) {
            var most = counts.group(2) == null || counts.group(2).isEmpty() ? counts.group(1) : counts.group(2);
            times = Math.min(times * Math.max(1, Long.parseLong(most)), Integer.MAX_VALUE);
        }
        return times;
    }

    private static void refuse(boolean broken, String rule, String... details) {
        if (broken) {
            throw Refusal.unfit(rule, details).asException();
        }
    }
}
