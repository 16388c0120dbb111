package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, with a list that nobody here wrote. */
@ExtendWith(Product.class)
class FrontDeskBrowserIT {

    @Test
    void a_list_comes_in_and_antonio_moreno_is_greeted_and_sees_who_looked() {
        try (var rm = Visitor.atTheDesk().signIn("rm").speak("en");
                var desk = Visitor.atTheDesk().signIn("desk").speak("en");
                var steward = Visitor.atTheDesk().signIn("steward").speak("en")) {
            bringNorthwind(rm);
            var id = greet(desk);
            steward.page.navigate("/customer/mirror.xhtml?id=" + id);
            var mirror = steward.text("main");
            assertTrue(mirror.contains("Antonio Moreno"), mirror);
            assertTrue(mirror.contains("Greeting"), mirror);
            steward.assertKind("mirror of an imported customer");
        }
    }

    private static void bringNorthwind(Visitor rm) {
        rm.page.navigate("/import.xhtml");
        rm.page.setInputFiles("#list", Path.of("src/browser/resources/lists/northwind-customers.csv"));
        rm.page.waitForSelector("table.becomes");
        rm.assertKind("columns of a list");
        var fax = rm.text("tr:has(th:text-is('fax'))");
        assertTrue(fax.length() > 3, "what is left behind says why");
        rm.press("button.do:has-text('Bring')");
        rm.page.waitForSelector("#job .chip.good", new Page.WaitForSelectorOptions().setTimeout(60_000));
        rm.assertKind("import done");
    }

    /** Three letters, arrow, Enter; answers whom. */
    private static String greet(Visitor desk) {
        Visitor.types(desk.page, "mor");
        desk.page.waitForSelector("#found a[data-hit]:has-text('Antonio Moreno')");
        desk.page.keyboard().press("ArrowDown");
        Visitor.leads(desk.page, () -> desk.page.keyboard().press("Enter"));
        assertTrue(desk.text("h1").contains("Antonio Moreno"), desk.text("main"));
        assertTrue(desk.text("main").contains("Greeting"), desk.text("main"));
        return desk.page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
    }

    @Test
    void nonsense_finds_nobody_and_breaks_nothing() {
        try (var desk = Visitor.atTheDesk().signIn("desk")) {
            for (var typed : List.of("%%%", "<script>alert(1)</script>", "'; drop table customer; --", "\u202eabc", "x".repeat(100))) {
                desk.page.navigate("/");
                desk.page.fill("#who", typed);
                desk.page.waitForTimeout(600);
                assertEquals(0, desk.page.locator("#found a[data-hit]").count(), typed);
                desk.assertKind(typed);
            }
            desk.page.navigate("/customer/card.xhtml?id=nonsense");
            assertFalse(desk.text("main").contains("Exception"), desk.text("main"));
            desk.page.navigate("/customer/card.xhtml?id=00000000-0000-7000-8000-000000000000");
            assertFalse(desk.text("main").contains("Exception"), desk.text("main"));
        }
    }

    @Test
    void the_way_back_and_a_second_tab_keep_their_own_customer() {
        try (var desk = Visitor.atTheDesk().signIn("desk")) {
            desk.types("pus");
            desk.press("#found a[data-hit]");
            var first = desk.text("h1");
            var second = desk.tab();
            Visitor.types(second, "kru");
            second.waitForSelector("#found a[data-hit]");
            Visitor.leads(second, () -> second.click("#found a[data-hit]"));
            desk.page.reload();
            assertEquals(first, desk.text("h1"));
            desk.page.goBack();
            desk.page.goForward();
            assertEquals(first, desk.text("h1"));
        }
    }

    @Test
    void welcoming_somebody_twice_by_accident_makes_one_customer() {
        try (var rm = Visitor.atTheDesk().signIn("rm")) {
            rm.page.navigate("/customer/welcome.xhtml");
            rm.page.locator("main form input[type=text]:visible, main form input:not([type]):visible").first().fill("Doppelt Geklickt");
            rm.page.waitForTimeout(600);
            Visitor.leads(rm.page, () -> rm.page.locator("main form button.do").first().dblclick());
            rm.page.waitForTimeout(1500);
            rm.types("geklickt");
            assertEquals(1, rm.page.locator("#found a[data-hit]").count());
        }
    }
}
