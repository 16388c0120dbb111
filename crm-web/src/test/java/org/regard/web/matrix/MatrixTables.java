package org.regard.web.matrix;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may use which resource and which page, as tables for people. */
final class MatrixTables {

    static final String HEAD = "## Resources of the interface, by who may use them";
    private static final Map<String, String> SHORT =
            Map.of("D", "desk", "M", "manager", "L", "lead", "S", "steward", "A", "admin");
    private static final List<String> ORDER = List.of("D", "M", "L", "S", "A");

    private MatrixTables() {}

    static String of(List<WayIn> resources, List<WayIn> pages) {
        return HEAD
                + "\n\nCompared with the locks by `RestRulesTest`, asked over HTTP by `RestMatrixIT`: 401 to whoever is not signed in, 403 to a role\n"
                + "without a mark, 404 about a customer whom the role does not see, byte for byte as about one who was never there.\n\n"
                + table(resources)
                + "\n## Pages and files, by who may open them\n\nAsked over HTTP by `PagesMatrixIT`: the way to the sign-in page to whoever is not signed in, 403 to a role without a mark.\n\n"
                + table(pages);
    }

    private static String table(List<WayIn> all) {
        var head = ORDER.stream().map(SHORT::get).collect(Collectors.joining(" | "));
        return "| | " + head + " | nobody |\n| --- |" + " --- |".repeat(ORDER.size() + 1) + "\n"
                + all.stream().map(MatrixTables::row).collect(Collectors.joining());
    }

    private static String row(WayIn one) {
        var marks = ORDER.stream()
                .map(letter -> one.isFor(WayIn.ROLES.get(letter)) ? "●" : "")
                .collect(Collectors.joining(" | "));
        return "| `" + one.name() + "` | " + marks + " | " + (one.isOpen() ? "●" : "") + " |\n";
    }
}
