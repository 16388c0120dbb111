package org.regard.house.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.regard.house.matrix.MatrixRules.Asker;
import org.regard.house.matrix.MatrixRules.Being;
import org.regard.mirror.CustomerData;

/** The matrix in a few tables for people: written by the test that proves it, never by hand. */
final class MatrixSummary {

    private static final String HEAD =
            """
            # Who sees what

            Not written by hand: the first tables by `AuthorisationMatrixTest`, the last two by `RestRulesTest`, each with
            `-Dregard.matrix.write=FILE`, from the rules with which every answer is compared ([decision 132](../decisions/0132-the-whole-matrix.md)):

            | way in | walked by | asked in a run |
            | --- | --- | --- |
            | database, facts field by field | `AuthorisationMatrixTest`: role, audience, purpose, customer, category | %,d |
            | database, every table | `DatabaseWayInTest`: role, audience, purpose, customer, table, deed | %,d, each pair met; of %,d |
            | services, every door | `EveryDoorTest`: role, purpose, customer, door | each pair met |
            | services, every field as shown | `ShownFieldsTest`: role, purpose, category, door | all at card, what we know and mirror; each 23rd by its own address |
            | services in a server | `DoorsMatrixIT`: every role at every door that does not name it | all |
            | interface | `RestMatrixIT`: every role and nobody, every resource | all |
            | pages and files | `PagesMatrixIT`: every role and nobody, every page | all |

            What a run does not meet because it meets pairs only is met with `-Dregard.matrix.seed=N` (0 to 47), and all at once with
            `-Dregard.matrix=full`. A table, a door, a resource or a page without a rule fails the build.

            The last whole run (`mvn test -pl crm-ejb -Dregard.matrix=full
            -Dtest=AuthorisationMatrixTest,DatabaseWayInTest,EveryDoorTest,ShownFieldsTest,DoorsTest`, 12 minutes on one core):
            273,247 answers about facts, 272,160 about tables, 62,232 at doors (43,943 let in, 15,767 kept out), 36,584 fields as shown. Every one was as
            the rules say.

            ## Facts, by colleague and customer

            A customer served by the harbour stands in the middle; *other* colleagues serve the other side of a wall.
            Each cell: for how many purposes the customer is found · how many facts are read over all purposes.

            """;

    private MatrixSummary() {}

    static void write(Path file, List<Asker> askers, PlainPolicy policy, MatrixRules rules, long asked)
            throws IOException {
        var lines = new ArrayList<String>();
        var head = new StringBuilder("| who |");
        for (var being : Being.values()) {
            head.append(' ')
                    .append(being.name().toLowerCase().replace('_', ' '))
                    .append(" |");
        }
        lines.add(head.toString());
        lines.add("| --- |" + " --- |".repeat(Being.values().length));
        for (var who : askers) {
            var line = new StringBuilder("| " + who.name() + " |");
            for (var being : Being.values()) {
                line.append(' ').append(cell(who, being, policy, rules)).append(" |");
            }
            lines.add(line.toString());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        int rows = askers.size() * Askers.purposes(policy).size();
        int tables = rows * CustomerData.values().length;
        // read, and one other deed; all of them: read, change and remove once, read and add about each customer
        var said = HEAD.formatted(asked, 2 * tables - rows, tables * (3 + 2 * Being.values().length));
        Files.writeString(
                file,
                said + String.join("\n", lines)
                        + "\n\n"
                        + fields(policy)
                        + tables(new TableRules(rules, policy))
                        + doors());
    }

    private static String cell(Asker who, Being being, PlainPolicy policy, MatrixRules rules) {
        var found = policy.purposes().stream()
                .filter(one -> rules.finds(who, one, being))
                .count();
        var read = policy.purposes().stream()
                .mapToLong(purpose -> policy.categories().stream()
                        .filter(category -> rules.reads(who, purpose, being, category))
                        .count())
                .sum();
        return found + " · " + read;
    }

    private static String fields(PlainPolicy policy) {
        var text = new StringBuilder(
                "## Fields, by purpose and how finely\n\nIn full where nothing else is said; the mirror shows all of them in full.\n\n"
                        + "| field | shown for |\n| --- | --- |\n");
        for (var category : policy.categories()) {
            var shown = policy.purposes().stream()
                    .filter(purpose -> !purpose.equals("access-request") && policy.isFor(category, purpose))
                    .filter(purpose -> !policy.rolesOf(purpose).isEmpty())
                    .map(purpose -> purpose + fineness(policy.precision(category, purpose)))
                    .toList();
            text.append("| " + category + " | " + String.join(", ", shown) + " |\n");
        }
        return text.append('\n').toString();
    }

    private static String fineness(String precision) {
        return precision.equals("full") ? "" : " *" + precision + "*";
    }

    private static String tables(TableRules rules) {
        var text = new StringBuilder("## Tables, by who may read, add, change and remove\n\n"
                + "Past all services, for a statement of one's own; the house itself is not asked.\n\n"
                + "| table | read | add | change | remove |\n| --- | --- | --- | --- | --- |\n");
        for (var table : CustomerData.values()) {
            var rights = rules.of(table);
            text.append("| " + table.table() + " | " + rights.read().words() + " | "
                    + rights.add().words() + " | " + rights.change().words() + " | "
                    + rights.remove().words() + " |\n");
        }
        return text.append('\n').toString();
    }

    private static String doors() {
        var byRoles = new TreeMap<String, List<String>>();
        DoorsTest.doors().forEach(door -> {
            var roles = DoorsTest.allowed(door);
            var key = roles == null ? "open, or for the server alone" : String.join(", ", roles);
            byRoles.computeIfAbsent(key, none -> new ArrayList<>()).add(DoorsTest.named(door));
        });
        var text = new StringBuilder("## Doors of the business, by who may pass\n\n| who | doors |\n| --- | --- |\n");
        byRoles.forEach((who, doors) -> text.append("| " + who + " | "
                + String.join(", ", doors.stream().distinct().sorted().toList()) + " |\n"));
        return text.toString();
    }
}
