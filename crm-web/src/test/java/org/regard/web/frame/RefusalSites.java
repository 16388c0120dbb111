package org.regard.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The places in the sources where a rule is named for a refusal, and how many details each gives. */
final class RefusalSites {

    /**
     * One place.
     *
     * @param rule empty when the place passes on a rule that was named elsewhere
     * @param details how many words it gives for the sentence; {@link #PASSED_ON} when it passes on what it was given
     * @param file name of the source without its folder
     */
    record Site(String rule, int details, String file) {}

    static final int PASSED_ON = -1;

    private static final List<Path> SOURCES = List.of(Path.of("../crm-ejb/src/main/java"), Path.of("src/main/java"));
    private static final Pattern CALL =
            Pattern.compile("(?:Refusal\\.(?:malformed|forbidden|absent|conflict|unfit|tooLarge|tooOften)"
                    + "|new Refusal|Reading\\.no|\\bno|\\brefuse)\\(");
    private static final Pattern NAMED = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"|'([a-z-]+\\.[a-z-]+)'");
    /** A reader of policy files says line and place before its own details. */
    private static final String WITH_LINE_AND_PLACE = "/policy/file/";

    /** Refuses with a condition, a rule and its details; elsewhere a method of that name refuses rows of a list. */
    private static final String WITH_A_CONDITION = "WordListText.java";

    private RefusalSites() {}

    static List<Site> all() {
        return read((file, source) -> CALL.matcher(source)
                .results()
                .map(call -> site(file, source, call))
                .flatMap(Optional::stream));
    }

    /** Every word in quotes that is written as the name of a rule is. */
    static List<String> named() {
        return read((file, source) ->
                NAMED.matcher(source).results().map(one -> one.group(1) == null ? one.group(2) : one.group(1)));
    }

    private interface Reader<T> {
        java.util.stream.Stream<T> read(Path file, String source);
    }

    private static <T> List<T> read(Reader<T> reader) {
        var found = new ArrayList<T>();
        for (var root : SOURCES) {
            try (var files = Files.walk(root)) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    reader.read(file, Files.readString(file)).forEach(found::add);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    private static Optional<Site> site(Path file, String source, MatchResult call) {
        var given = given(source, call.end());
        var name = file.getFileName().toString();
        if (call.group().equals("refuse(") && !given.isEmpty()) {
            given.remove(0); // the condition
        }
        if (given.isEmpty() || !isRule(given.get(0))) {
            return call.group().contains("Refusal") ? Optional.of(new Site("", 0, name)) : Optional.empty();
        }
        if (call.group().equals("refuse(") && !name.equals(WITH_A_CONDITION)) {
            return Optional.empty();
        }
        var rule = given.get(0).replace("\"", "");
        if (given.stream().anyMatch(one -> one.contains("details"))) {
            return Optional.of(new Site(rule, PASSED_ON, name));
        }
        var place =
                call.group().equals("no(") && file.toString().replace('\\', '/').contains(WITH_LINE_AND_PLACE);
        return Optional.of(new Site(rule, given.size() - 1 + (place ? 2 : 0), name));
    }

    private static boolean isRule(String given) {
        return given.matches("\"[a-z0-9.-]+\"");
    }

    /** What stands between the brackets that were just opened, cut at the commas of the outermost level. */
    private static List<String> given(String source, int from) {
        var given = new ArrayList<String>();
        var one = new StringBuilder();
        int depth = 1;
        boolean quoted = false;
        for (int at = from; depth > 0; at++) {
            char c = source.charAt(at);
            if (c == '"' && source.charAt(at - 1) != '\\') quoted = !quoted;
            if (!quoted && "([{".indexOf(c) >= 0) depth++;
            if (!quoted && ")]}".indexOf(c) >= 0) depth--;
            if (depth == 0 || !quoted && depth == 1 && c == ',') {
                given.add(one.toString().strip());
                one.setLength(0);
            } else {
                one.append(c);
            }
        }
        given.removeIf(String::isEmpty);
        return given;
    }
}
