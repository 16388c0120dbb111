package org.regard.boundary.topic;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text as a reader of a page would see it: without tags, with what is written as an escape put back. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<[/!]?[a-zA-Z!-][^<>]{0,80}>");
    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?");
    private static final Pattern NAME = Pattern.compile("&([a-zA-Z]{2,8});");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern BACKSLASH = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("shy", ""),
            Map.entry("zwj", ""),
            Map.entry("zwnj", ""),
            Map.entry("szlig", "ß"));
    private static final String MARKED = "uml|acute|grave|circ|tilde|cedil|ring|slash|caron";

    private Markup() {}

    /** Escapes are put back twice, for those who escape an escape. */
    static String plain(String text) {
        if (text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('%') < 0 && text.indexOf('\\') < 0) {
            return text;
        }
        return TAG.matcher(once(once(text))).replaceAll("");
    }

    private static String once(String text) {
        var numbers = NUMBER.matcher(text).replaceAll(Markup::number);
        var names = NAME.matcher(numbers).replaceAll(Markup::name);
        var letters = BACKSLASH.matcher(names).replaceAll(found -> quoted(Integer.parseInt(found.group(1), 16)));
        return PERCENT.matcher(letters)
                .replaceAll(found -> quote(URLDecoder.decode(found.group(), StandardCharsets.UTF_8)));
    }

    private static String number(MatchResult found) {
        int letter = found.group(1) != null ? Integer.parseInt(found.group(1), 16) : Integer.parseInt(found.group(2));
        return Character.isValidCodePoint(letter) ? quoted(letter) : "";
    }

    private static String name(MatchResult found) {
        var name = found.group(1);
        if (NAMED.containsKey(name)) {
            return quote(NAMED.get(name));
        }
        // &auml; &Eacute; …: the mark goes anyhow, so the letter is enough; &auml; is an umlaut, which folds like its
        // letter
        return name.substring(1).matches(MARKED) ? name.substring(0, 1) : quote(found.group());
    }

    private static String quoted(int letter) {
        return quote(Character.toString(letter));
    }

    private static String quote(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
