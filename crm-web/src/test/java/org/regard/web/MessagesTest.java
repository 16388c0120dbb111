package org.regard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Act;

/** Whoever reads German reads as much as whoever reads English. */
class MessagesTest {

    @Test
    void every_message_exists_in_both_languages() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            for (var german : files.filter(file -> file.toString().endsWith("_de.properties"))
                    .toList()) {
                var english = Path.of(german.toString().replace("_de.properties", ".properties"));
                assertEquals(keys(english), keys(german), english.getFileName().toString());
            }
        }
    }

    @Test
    void every_act_in_the_journal_has_its_words() throws IOException {
        var known = keys(Path.of("src/main/resources/org/regard/web/messages.properties"));
        var missing = Arrays.stream(Act.values())
                .map(act -> "act." + act.code())
                .filter(key -> !known.contains(key))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void no_message_is_empty() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".properties"))
                    .toList()) {
                var words = read(file);
                assertEquals(
                        List.of(),
                        words.stringPropertyNames().stream()
                                .filter(key -> words.getProperty(key).isBlank())
                                .toList(),
                        file.getFileName().toString());
            }
        }
    }

    private static TreeSet<String> keys(Path file) throws IOException {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Properties read(Path file) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
