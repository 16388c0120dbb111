package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M8: everything that is held about a customer, whole, in their language, to be taken along. */
@ExtendWith(Product.class)
class MirrorBrowserIT {

    @Test
    void the_steward_answers_from_the_search_to_the_paper_in_the_customers_language() throws Exception {
        var name = Program.name("Greta");
        var id = Program.RM.welcome(name);
        Program.RM.tell(id, "birthday", "1980-05-03");
        try (var steward = Visitor.as("steward")) {
            Visitor.types(steward.page, name);
            steward.page.waitForSelector("#found a[data-hit]:has-text('" + name + "')");
            steward.page.keyboard().press("ArrowDown");
            Visitor.leads(steward.page, () -> steward.page.keyboard().press("Enter"));
            steward.press("main a[href*='/customer/known.xhtml']");
            steward.press("main a[href*='/customer/mirror.xhtml']");
            assertTrue(steward.text("main").contains("1980"), "in full");
            steward.press("nav.pick a[lang=de]");
            assertEquals("de", steward.page.getAttribute("html", "lang"));
            assertTrue(steward.text("main").contains("3. Mai 1980"), steward.text("main"));
            steward.assertKind("a mirror in German");
            var paper = steward.page.waitForDownload(
                    () -> steward.page.click("form[action$='mirror.pdf'] button"));
            assertEquals("%PDF", Files.readString(paper.path(), StandardCharsets.ISO_8859_1).substring(0, 4));
            var file = steward.page.waitForDownload(
                    () -> steward.page.click("form[action$='mirror.csv'] button"));
            assertTrue(Files.readString(file.path()).contains("1980-05-03"), "to be taken along");
        }
    }

    @Test
    void whoever_neither_looks_after_them_nor_answers_for_the_house_is_refused() {
        var id = Program.RM.welcome(Program.name("Greta"));
        for (var stranger : new String[] {"desk", "yara", "admin"}) {
            try (var visitor = Visitor.as(stranger).go("/customer/mirror.xhtml?id=" + id)) {
                assertFalse(visitor.page.content().contains("Greta"), stranger);
                visitor.assertKind("a mirror that is refused to " + stranger);
            }
        }
    }
}
