package org.regard.web.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One address and who may use it, as {@code matrix/rest.txt} and {@code matrix/pages.txt} say.
 *
 * @param roles by their letters; {@code *}: whoever comes
 * @param purpose one that each of the roles has; empty where none is asked for
 * @param body what is sent, of a page behind its address; empty for nothing
 */
public record WayIn(String method, String path, String roles, String purpose, String body) {

    /** The roles by their letters, in the order of the tables. */
    public static final Map<String, String> ROLES = new TreeMap<>(Map.of(
            "D", "front-desk",
            "M", "relationship-manager",
            "L", "team-lead",
            "S", "privacy-steward",
            "A", "administrator"));

    /** All resources of the interface. */
    public static List<WayIn> resources() {
        return lines("/matrix/rest.txt").stream()
                .map(line -> line.split("\\s+", 5))
                .map(part -> new WayIn(part[0], part[1], part[2], given(part[3]), part.length > 4 ? part[4] : ""))
                .toList();
    }

    /** All pages and files. */
    public static List<WayIn> pages() {
        return lines("/matrix/pages.txt").stream()
                .map(line -> line.split("\\s+", 3))
                .map(part -> new WayIn(
                        part[0].startsWith("POST:") ? "POST" : "GET",
                        part[0].replace("POST:", ""),
                        part[1],
                        "",
                        part.length > 2 ? part[2] : ""))
                .toList();
    }

    public boolean isOpen() {
        return roles.equals("*");
    }

    public boolean isFor(String role) {
        return isOpen()
                || roles.chars().anyMatch(letter -> ROLES.get(Character.toString(letter))
                        .equals(role));
    }

    /** The codes of the roles. */
    public Set<String> codes() {
        var codes = new TreeSet<>(ROLES.values());
        codes.removeIf(role -> !isFor(role));
        return codes;
    }

    public String name() {
        return method + " " + path;
    }

    private static String given(String word) {
        return word.equals("-") ? "" : word;
    }

    private static List<String> lines(String file) {
        try (var in = WayIn.class.getResourceAsStream(file)) {
            var lines = new ArrayList<>(List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
            lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
