package org.regard.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The product's own words in both languages: what a German page must not say in English, and nobody in codes. */
final class Texts {
    private static final Path WORDS = Path.of("../crm-web/src/main/resources/org/regard/web");
    private static final int LONG_ENOUGH = 12;

    /** A key without words, a resource that is missing, or the parts of one that were not put in. */
    private static final Pattern UNFINISHED = Pattern.compile("\\?\\?\\?|RES_NOT_FOUND|\\{\\d|#\\{");

    private static final Pattern CODE = Pattern.compile(
            "(?<![\\w/.@-])(?:customer-told|public-register|front-desk|relationship-manager|team-lead|privacy-steward"
                    + "|access-request|directory-care|identity-check|expected-call|small-talk|legal-obligation"
                    + "|legitimate-interest|day-month|not-asked|customer-asked|no-longer-needed)(?![\\w-])");

    /** What could be the key of a text, of three parts or more; an address is none. */
    private static final Pattern KEY = Pattern.compile("(?<![\\w/.@-])([a-z]+(?:\\.[a-z-]+)+)\\.[a-z-]+(?![\\w@.-])");

    private final Set<String> english;
    private final Set<String> families;

    Texts() {
        var german = read("messages_de.properties");
        var both = read("messages.properties");
        families = both.stringPropertyNames().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toSet());
        english = both.stringPropertyNames().stream()
                .filter(key -> !both.getProperty(key).equals(german.getProperty(key)))
                .map(both::getProperty)
                .filter(text -> text.length() >= LONG_ENOUGH && text.contains(" ") && !text.contains("{"))
                .filter(text -> !german.containsValue(text))
                .collect(Collectors.toSet());
    }

    /** English sentences of ours that stand on a German page. */
    List<String> englishIn(String page) {
        return english.stream().filter(page::contains).sorted().toList();
    }

    /** What was never meant to be read. */
    static List<String> unfinishedIn(String page) {
        return UNFINISHED.matcher(page).results().map(hit -> around(page, hit.start())).toList();
    }

    /** Codes of the policy where words should stand. */
    static List<String> codesIn(String page) {
        return CODE.matcher(page).results().map(hit -> around(page, hit.start())).toList();
    }

    /** Keys of texts that nobody wrote. */
    List<String> keysIn(String page) {
        return KEY.matcher(page).results()
                .filter(hit -> families.contains(hit.group(1)))
                .map(hit -> around(page, hit.start()))
                .toList();
    }

    private static String around(String page, int at) {
        return page.substring(Math.max(0, at - 30), Math.min(page.length(), at + 40));
    }

    private static Properties read(String file) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(WORDS.resolve(file))) {
            words.load(reader);
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
