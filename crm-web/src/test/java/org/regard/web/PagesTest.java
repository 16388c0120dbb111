package org.regard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A page that cannot be read is found here, and not by whoever opens it. */
class PagesTest {

    @Test
    void every_page_and_part_is_well_formed() throws Exception {
        var reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        reader.setErrorHandler(new DefaultHandler());
        var broken = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                try {
                    reader.parse(file.toFile());
                } catch (SAXException | IOException unreadable) {
                    broken.add(file + ": " + unreadable.getMessage());
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void no_text_has_two_meanings() throws IOException {
        var twice = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".properties"))
                    .toList()) {
                var keys = Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[a-z][^=#]*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
                keys.stream()
                        .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                        .distinct()
                        .forEach(key -> twice.add(file.getFileName() + " " + key));
            }
        }
        assertEquals(List.of(), twice);
    }
}
