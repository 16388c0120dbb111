package org.regard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the OWASP ASVS 5.0 asks of a source text, by the number of the requirement (docs/privacy/asvs.md). */
class AsvsSourceTest {

    private static final List<String> CODE =
            List.of("../crm-ejb/src/main/java", "../crm-web/src/main/java", "../crm-run/src/main/java");
    private static final List<String> PAGES = List.of("src/main/webapp");

    @Test
    void asvs_1_2_5_no_command_goes_through_a_shell() throws IOException {
        assertEquals(none(), places(CODE, "\\.exec\\(|\"(sh|bash|cmd(\\.exe)?)\"|\"/bin/"));
        assertEquals(none(), places(CODE.subList(0, 2), "ProcessBuilder"), "and the server runs none at all");
    }

    @Test
    void asvs_1_3_2_nothing_is_evaluated_that_came_as_text() throws IOException {
        assertEquals(none(), places(CODE, "ScriptEngine|ELProcessor|createValueExpression|createMethodExpression"));
        assertEquals(
                none(), places(PAGES, "\\beval\\(|new Function\\(|document\\.write|set(Timeout|Interval)\\(['\"]"));
    }

    @Test
    void asvs_1_5_1_no_xml_is_read() throws IOException {
        assertEquals(none(), places(CODE, "DocumentBuilder|SAXParser|XMLInputFactory|XMLReader|Transformer\\b|JAXB"));
    }

    @Test
    void asvs_1_5_2_no_object_is_made_of_bytes_that_came_in() throws IOException {
        assertEquals(none(), places(CODE, "ObjectInputStream|XMLDecoder|readObject\\(\\)(?!\\.forEach)|readUnshared"));
    }

    @Test
    void asvs_3_5_5_and_3_5_6_no_page_listens_to_another() throws IOException {
        assertEquals(none(), places(PAGES, "postMessage|onmessage|'message'|\"message\"|jsonp|callback="));
    }

    @Test
    void asvs_3_6_1_and_14_2_3_nothing_is_fetched_from_elsewhere() throws IOException {
        assertEquals(
                none(),
                places(PAGES, "(src|href|action)=\"(https?:)?//|url\\(['\"]?(https?:)?//|fetch\\(['\"]https?:"));
    }

    @Test
    void asvs_6_2_6_and_6_2_7_a_password_is_not_shown_and_its_keeper_may_fill_it_in() throws IOException {
        int fields = 0;
        for (var page : texts(PAGES)) {
            var field = Pattern.compile("<p:password[^>]*>|<input[^>]*type=\"password\"[^>]*>")
                    .matcher(page);
            while (field.find()) {
                fields++;
                assertFalse(field.group().contains("onpaste"), field.group());
                assertEquals(
                        1,
                        Pattern.compile("autocomplete=\"(current-password|new-password|off)\"")
                                .matcher(field.group())
                                .results()
                                .count(),
                        field.group());
            }
            assertFalse(page.matches("(?s).*<p:inputText[^>]*\\.password.*"), "in clear");
        }
        assertEquals(6, fields);
    }

    @Test
    void asvs_11_3_and_11_4_no_weak_cipher_and_no_weak_hash() throws IOException {
        assertEquals(none(), places(CODE, "ECB|PKCS1|\"DES|RC4|\"MD5|\"SHA-?1\""));
    }

    @Test
    void asvs_11_5_1_what_nobody_may_guess_comes_from_the_secure_source() throws IOException {
        assertEquals(none(), places(CODE, "new Random\\(|Math\\.random|ThreadLocalRandom|SplittableRandom"));
    }

    @Test
    void asvs_14_3_3_the_browser_keeps_nothing() throws IOException {
        assertEquals(none(), places(PAGES, "localStorage|sessionStorage|indexedDB|document\\.cookie"));
    }

    private static TreeSet<String> none() {
        return new TreeSet<>();
    }

    private static TreeSet<String> places(List<String> roots, String forbidden) throws IOException {
        var found = none();
        for (var root : roots) {
            for (var file : files(root)) {
                Pattern.compile(forbidden)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(one -> found.add(file.getFileName() + ": " + one.group()));
            }
        }
        return found;
    }

    private static List<String> texts(List<String> roots) throws IOException {
        var texts = new java.util.ArrayList<String>();
        for (var root : roots) for (var file : files(root)) texts.add(Files.readString(file));
        return texts;
    }

    private static List<Path> files(String root) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(root))) {
            return all.filter(file -> file.toString().matches(".*\\.(java|xhtml|js|css)"))
                    .toList();
        }
    }
}
