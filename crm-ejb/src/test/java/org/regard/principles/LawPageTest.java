package org.regard.principles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regard.principles.service.ServiceGuards;

/**
 * {@code docs/privacy/principles-and-law.md} names what there is: every line of the law has a test, and the page is what this class
 * writes. Written anew with {@code -Dregard.write=true}.
 */
class LawPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/privacy/principles-and-law.md");
    private static final Pattern NAME = Pattern.compile("void (article_\\w+)\\(");
    /** The lines of the law that the product answers for. */
    private static final List<String> LINES = List.of(
            "5_1_a", "5_1_b", "5_1_c", "5_1_d", "5_1_e", "5_1_f", "5_2", "6", "7", "12_3", "15", "16", "17", "18", "19",
            "20", "21", "22", "25", "30", "32");

    @Test
    void every_line_of_the_law_has_a_test() {
        var tests = tests();
        var without = LINES.stream().filter(line -> !tests.containsKey(line)).toList();
        assertEquals(List.of(), without);
    }

    @Test
    void every_principle_has_guards_in_the_services_and_no_other_principle_has() {
        assertEquals(Arrays.stream(Principle.values()).map(LawPageTest::title).toList(), ServiceGuards.principles());
    }

    @Test
    void the_page_names_the_tests_and_guards_that_there_are() throws IOException {
        if (Boolean.getBoolean("regard.write")) {
            Files.writeString(PAGE, page());
        }
        var law = "## The law";
        var kept = Files.readString(PAGE);
        var now = page();
        assertEquals(now.substring(0, now.indexOf(law)), kept.substring(0, kept.indexOf(law)), "write it anew");
        for (var line : LINES) {
            var row = kept.lines()
                    .filter(one -> one.startsWith("| " + title(line) + " |"))
                    .toList();
            assertEquals(1, row.size(), line);
            var named = new TreeSet<String>();
            Pattern.compile("`([^`]+)`").matcher(row.get(0)).results().forEach(one -> named.add(one.group(1)));
            assertFalse(named.isEmpty(), line);
            named.removeAll(tests().getOrDefault(line, new TreeSet<>()));
            assertEquals(new TreeSet<>(), named, "named, and not there");
        }
    }

    private static String page() {
        var text = new StringBuilder(
                """
                # Ten principles and the law, with the tests that hold them

                This page is written by `LawPageTest`, which fails when it names a guard or a test that is not there:
                `mvn test -pl crm-ejb -Dtest=LawPageTest -Dregard.write=true`.

                ## The ten principles

                The principles of a Hippocratic database (Agrawal, Kiernan, Srikant, Xu, VLDB 2002). `PrinciplesTest` breaks in past all
                services, as the application's database user and as the owner of the tables, and holds that each principle stands; then
                it switches each guard off, one at a time, and holds that the principle falls. It also walks the catalogue: every
                row-security policy of customers, facts, notes, permissions, boundaries and the journal, and every trigger, is a guard
                of a principle or is listed there with the reason why not. `EveryPolicyTest` tries every policy of all other tables:
                it stops whoever has no purpose, and when it is switched off they pass.

                | Principle | Guards in the database |
                | --- | --- |
                """);
        for (var one : Principle.values()) {
            var guards = one.guards().stream().map(guard -> "`" + guard + "`").collect(Collectors.joining(", "));
            text.append("| ").append(title(one)).append(" | ").append(guards).append(" |\n");
        }
        text.append("\nGuards switched off: ")
                .append(Arrays.stream(Principle.values())
                        .mapToInt(one -> one.guards().size())
                        .sum())
                .append(".\n\n")
                .append(services())
                .append("## The law (GDPR)\n\n| Article | Tests |\n| --- | --- |\n");
        var tests = tests();
        for (var line : LINES) {
            text.append("| ")
                    .append(title(line))
                    .append(" | ")
                    .append(tests.getOrDefault(line, new TreeSet<>()).stream()
                            .map(test -> "`" + test + "`")
                            .collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String services() {
        var text = new StringBuilder(
                """
                ### Guards in the services

                `ServiceGuardsTest` switches each of these off in the loaded class, for one test only, and that test fails. The
                product has no hook for it: the class is redefined while the test runs (decision 133).

                | Principle | What the guard holds, and the test that fails without it |
                | --- | --- |
                """);
        for (var one : Principle.values()) {
            text.append("| ")
                    .append(title(one))
                    .append(" | ")
                    .append(String.join("; ", ServiceGuards.of(title(one))))
                    .append(" |\n");
        }
        text.append("\nGuards switched off: ")
                .append(ServiceGuards.number())
                .append(
                        ". Besides, every rule of the business that says no by its name, found in the compiled classes, is")
                .append(" listed in `rules.txt` with a test that fails without it: ")
                .append(ServiceGuards.rules())
                .append(" rules (")
                .append(ServiceGuards.rulesByName())
                .append(
                        " of them, where nothing is there that could be shown or done instead, say another name, and the test")
                .append(" misses theirs). Not switched off, by reason:\n\n");
        ServiceGuards.rulesNotTried().forEach((reason, many) -> text.append("- ")
                .append(reason)
                .append(": ")
                .append(many)
                .append("\n"));
        return text.append(
                        "\nAll of them: `mvn test -pl crm-ejb -Dtest=ServiceGuardsTest -Dregard.guards=all`, those of a")
                .append(
                        " room with its name (`=exchange`); without the property those rules whose test needs no database.\n")
                .append(
                        "The last whole run switched off 136 guards and 396 rules in 269 seconds on one core; none survived.\n\n")
                .toString();
    }

    private static String title(Principle principle) {
        return principle.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String title(String line) {
        return line.replaceAll("_(\\w)", "($1)");
    }

    /** Tests by the line of the law that they name: {@code 6_1_a} counts for 6, {@code 5_1_a} for itself. */
    private static Map<String, TreeSet<String>> tests() {
        var found = new TreeMap<String, TreeSet<String>>();
        for (var source : sources()) {
            var name = NAME.matcher(read(source));
            while (name.find()) {
                var test = source.getFileName().toString().replace(".java", ".") + name.group(1);
                LINES.stream()
                        .filter(line -> name.group(1).startsWith("article_" + line + "_"))
                        .forEach(line -> found.computeIfAbsent(line, any -> new TreeSet<>())
                                .add(test));
            }
        }
        return found;
    }

    private static List<Path> sources() {
        var all = new ArrayList<Path>();
        for (var module : List.of("crm-ejb", "crm-web")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith("Test.java")).forEach(all::add);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return all;
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
