package org.regard.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** All pages that there are, found where they are written, each with the address under which it shows something. */
final class Pages {
    private static final Path WEBAPP = Path.of("../crm-web/src/main/webapp");

    /** Parts of pages that scripts ask for, and pages of the time before the first colleague. */
    private static final List<String> NO_PAGES = List.of(
            "/find.xhtml",
            "/calls.xhtml",
            "/setup.xhtml",
            "/customer/asked.xhtml",
            "/customer/asked-words.xhtml",
            "/customer/twins.xhtml",
            "/import/columns.xhtml");

    private Pages() {}

    /** Every page, with what it asks for in its address; a page that is new is walked without anybody saying so. */
    static List<String> all(Map<String, String> addresses) {
        try (var files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/") && !NO_PAGES.contains(page))
                    .sorted()
                    .map(page -> page + addresses.getOrDefault(page, ""))
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException("The browser tests run in their module", failure);
        }
    }
}
