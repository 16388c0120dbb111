package org.regard.house.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regard.house.Raw;

/**
 * The published policy as it was written, read from its own tables and unrolled here a second time, slowly and plainly: the
 * oracle of the authorisation matrix shares no line with what it judges.
 */
final class PlainPolicy {

    private static final Set<String> NEVER_FOR_THE_LAW = Set.of("directory-care", "emergency", "oversight");
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> emergencies = new HashSet<>();
    private final Set<String> purposeRoles = new HashSet<>();
    private final Map<String, String> grounds = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Boolean> words = new HashMap<>();
    private final Map<String, String> precisions = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> abouts = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> reaches = new HashMap<>();
    private final Set<String> writers = new HashSet<>();

    PlainPolicy(Raw raw) {
        each(raw, "select code, coalesce(parent, ''), emergency from policy_purpose where policy = 1", row -> {
            parents.put(row[0], row[1]);
            if (row[2].startsWith("t")) emergencies.add(row[0]);
        });
        each(
                raw,
                "select purpose, role from policy_purpose_role where policy = 1",
                row -> purposeRoles.add(row[0] + " " + row[1]));
        each(
                raw,
                "select code, ground, coalesce(keep_months, 0), type, about from policy_category where policy = 1 and not never_kept",
                row -> {
                    grounds.put(row[0], row[1]);
                    months.put(row[0], Integer.valueOf(row[2]));
                    types.put(row[0], row[3]);
                    abouts.put(row[0], row[4]);
                });
        each(raw, "select category, purpose, allowed, precision from policy_category_purpose where policy = 1", row -> {
            words.put(row[0] + " " + row[1], row[2].startsWith("t"));
            precisions.put(row[0] + " " + row[1], row[3]);
        });
        each(
                raw,
                "select category, source from policy_category_source where policy = 1",
                row -> sources.putIfAbsent(row[0], row[1]));
        each(raw, "select category, role, reach, writes from policy_category_audience where policy = 1", row -> {
            reaches.put(row[0] + " " + row[1], row[2]);
            if (row[3].startsWith("t")) writers.add(row[0] + " " + row[1]);
        });
    }

    private interface Line {
        void read(String[] row);
    }

    private static void each(Raw raw, String sql, Line line) {
        raw.list("select concat_ws('|', " + sql.substring("select ".length()).replaceFirst(" from ", ") from "))
                .forEach(row -> line.read(row.split("\\|", -1)));
    }

    List<String> purposes() {
        return parents.keySet().stream().sorted().toList();
    }

    List<String> categories() {
        return grounds.keySet().stream().sorted().toList();
    }

    String ground(String category) {
        return grounds.get(category);
    }

    boolean isEmergency(String purpose) {
        return emergencies.contains(purpose);
    }

    boolean opensFor(String purpose, String role) {
        return purposeRoles.contains(purpose + " " + role);
    }

    /** For whom a purpose is; nobody for a heading. */
    List<String> rolesOf(String purpose) {
        return purposeRoles.stream()
                .filter(one -> one.startsWith(purpose + " "))
                .sorted()
                .toList();
    }

    /** 0: as long as the customer. */
    int months(String category) {
        return months.get(category);
    }

    /** A purpose and all above it. */
    List<String> line(String purpose) {
        var line = new ArrayList<String>();
        for (var at = purpose; at != null && !at.isEmpty(); at = parents.get(at)) {
            line.add(at);
        }
        return line;
    }

    /** Whether a category is kept for a purpose: said on its line, and nowhere on it forbidden. */
    boolean isFor(String category, String purpose) {
        var said = line(purpose).stream()
                .map(at -> words.get(category + " " + at))
                .filter(one -> one != null)
                .toList();
        return !said.isEmpty() && !said.contains(false);
    }

    /** How finely a category shows for a purpose: the nearest word on its line; in full to the customer who asks. */
    String precision(String category, String purpose) {
        if (purpose.equals("access-request")) {
            return "full";
        }
        return line(purpose).stream()
                .map(at -> precisions.get(category + " " + at))
                .filter(one -> one != null)
                .findFirst()
                .orElse("");
    }

    String type(String category) {
        return types.get(category);
    }

    boolean isAbout(String category, String kind) {
        return abouts.get(category).equals("both") || abouts.get(category).equals(kind);
    }

    /** One of the sources from which it may come. */
    String source(String category) {
        return sources.get(category);
    }

    /** {@code house}, {@code team}, {@code own}; empty when the role is no audience of it for this purpose. */
    String reach(String category, String role, String purpose) {
        if (!opensFor(purpose, role)) {
            return "";
        }
        if (purpose.equals("access-request")) {
            return role.equals("privacy-steward") ? "house" : "team";
        }
        return isFor(category, purpose) ? reaches.getOrDefault(category + " " + role, "") : "";
    }

    boolean writes(String category, String role) {
        return writers.contains(category + " " + role)
                && purposes().stream()
                        .anyMatch(one -> !one.equals("access-request")
                                && !reach(category, role, one).isEmpty());
    }

    /** The reach of an audience whatever the purpose. */
    String writersReach(String category, String role) {
        return reaches.getOrDefault(category + " " + role, "");
    }

    /** Whether the law itself asks for something for this purpose. */
    boolean lawAsks(String purpose) {
        return purpose.equals("access-request")
                || !NEVER_FOR_THE_LAW.contains(purpose)
                        && grounds.entrySet().stream()
                                .filter(one -> one.getValue().equals("legal-obligation"))
                                .map(one -> one.getKey() + " " + purpose)
                                .anyMatch(word -> words.getOrDefault(word, false)
                                        && precisions.get(word).equals("full"));
    }
}
