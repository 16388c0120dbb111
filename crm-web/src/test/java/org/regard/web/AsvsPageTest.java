package org.regard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/privacy/asvs.md} names tests that there are. Written anew from {@code asvs.txt} with {@code -Dregard.write=true}. */
class AsvsPageTest {

    private static final Path PAGE = Path.of("../docs/privacy/asvs.md");
    private static final List<String> CHAPTERS = List.of(
            "Encoding and Sanitization",
            "Validation and Business Logic",
            "Web Frontend Security",
            "API and Web Service",
            "File Handling",
            "Authentication",
            "Session Management",
            "Authorization",
            "Self-contained Tokens",
            "OAuth and OIDC",
            "Cryptography",
            "Secure Communication",
            "Configuration",
            "Data Protection",
            "Secure Coding and Architecture",
            "Security Logging and Error Handling");

    private record Line(String number, String holds, List<String> tests) {
        String chapter() {
            var of = number.substring(0, number.indexOf('.'));
            return "V" + of + " " + CHAPTERS.get(Integer.parseInt(of) - 1);
        }

        boolean isOpen() {
            return tests.equals(List.of("-"));
        }
    }

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        var sources = sources();
        var missing = new TreeSet<String>();
        for (var line : lines()) {
            if (line.isOpen()) continue;
            for (var test : line.tests()) {
                var name = test.split("\\.", 2);
                if (!sources.getOrDefault(name[0], "").contains("void " + name[1] + "(")) missing.add(test);
            }
        }
        assertEquals(new TreeSet<String>(), missing);
    }

    @Test
    void a_test_that_carries_a_number_stands_on_the_page() throws IOException {
        var named = lines().stream().flatMap(line -> line.tests().stream()).collect(Collectors.toSet());
        var left = new TreeSet<String>();
        sources().forEach((type, text) -> java.util.regex.Pattern.compile("void (asvs_\\w+)\\(")
                .matcher(text)
                .results()
                .map(one -> type + "." + one.group(1))
                .filter(test -> !named.contains(test))
                .forEach(left::add));
        assertEquals(new TreeSet<String>(), left);
    }

    @Test
    void the_page_is_what_the_table_says() throws IOException {
        if (Boolean.getBoolean("regard.write")) Files.writeString(PAGE, page());
        assertEquals(page(), Files.readString(PAGE), "write it anew");
    }

    private static String page() throws IOException {
        var all = lines();
        var open = all.stream().filter(Line::isOpen).toList();
        var text = new StringBuilder(
                """
                # OWASP ASVS 5.0, as far as a machine can check it

                Requirements of the Application Security Verification Standard, version 5.0.0 (May 2025), by their numbers, what holds in Regard, and
                the test that fails when it does not. This page is written by `AsvsPageTest` from `crm-web/src/test/resources/asvs.txt`; it fails when a
                test is named that is not there: `mvn test -pl crm-web -Dtest=AsvsPageTest -Dregard.write=true`. What a person has to judge (documents,
                decisions, how the house is run) is not here; neither is what Regard does not have, such as tokens, OAuth, GraphQL, sockets.

                """);
        text.append("Held by tests: ")
                .append(all.size() - open.size())
                .append(". Open: ")
                .append(open.size());
        text.append(".\n");
        all.stream().map(Line::chapter).distinct().forEach(chapter -> {
            var held = all.stream()
                    .filter(line -> line.chapter().equals(chapter) && !line.isOpen())
                    .toList();
            if (held.isEmpty()) return;
            text.append("\n## ").append(chapter).append("\n\n| | what holds | tests |\n| --- | --- | --- |\n");
            held.forEach(line -> text.append("| ")
                    .append(line.number())
                    .append(" | ")
                    .append(line.holds())
                    .append(" | `")
                    .append(String.join("`, `", line.tests()))
                    .append("` |\n"));
        });
        text.append("\n## What a machine could check and does not\n\n");
        text.append("Not there, or there without a test of its own.\n\n| | what is open |\n| --- | --- |\n");
        open.forEach(line -> text.append("| ")
                .append(line.number())
                .append(" | ")
                .append(line.holds())
                .append(" |\n"));
        return text.toString();
    }

    private static List<Line> lines() throws IOException {
        var lines = new ArrayList<Line>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/asvs.txt"))) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var part = line.split(" \\| ", 3);
            lines.add(new Line(
                    part[0], part[1], Arrays.stream(part[2].split(", ")).toList()));
        }
        return lines;
    }

    /** The texts of all test classes of all modules, by their names. */
    private static Map<String, String> sources() throws IOException {
        var sources = new HashMap<String, String>();
        for (var root : List.of("crm-ejb/src/test", "crm-web/src/test", "crm-run/src/test", "crm-run/src/browser")) {
            try (var files = Files.walk(Path.of("..", root))) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    sources.merge(
                            file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
                }
            }
        }
        return sources;
    }
}
