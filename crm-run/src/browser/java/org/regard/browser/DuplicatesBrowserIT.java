package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Duplicates: found in the background, joined with every word chosen, taken apart again, or different for good. */
@ExtendWith(Product.class)
class DuplicatesBrowserIT {

    @Test
    void two_that_are_one_are_compared_joined_and_taken_apart_again() {
        var name = Program.name("Wilhelmine");
        var stays = twin(name, "1980-05-03");
        var goes = twin(name, "1980-05-04");
        try (var rm = Visitor.as("rm").go("/duplicates.xhtml")) {
            rm.press("#pairs button >> nth=0");
            var pair = "#pairs .list > div:has-text('" + name + "')";
            rm.lookAgainUntil(pair);
            rm.assertKind("duplicates");
            rm.press(pair + " a.btn");
            rm.press("#merge button.do");
            assertTrue(rm.told().contains("something else"), rm.told());
            rm.assertKind("a merge that needs a choice");
            rm.page.check("input[name='word-birthday'][value='ours']");
            Visitor.leads(rm.page, () -> rm.page.locator("#merge button.do").dblclick());
            rm.go("/duplicates.xhtml");
            rm.press(pair + " button:has-text('back'), button[aria-label*='" + name + "']");
            for (var one : new String[] {stays, goes}) {
                rm.go("/customer/card.xhtml?id=" + one);
                assertTrue(rm.text("h1").contains(name), "both are there again");
            }
        }
    }

    @Test
    void not_the_same_is_remembered() {
        var name = Program.name("Balthasar");
        twin(name, "1971-11-12");
        twin(name, "1971-11-12");
        try (var rm = Visitor.as("rm").go("/duplicates.xhtml")) {
            rm.press("#pairs button >> nth=0");
            var pair = "#pairs .list > div:has-text('" + name + "')";
            rm.lookAgainUntil(pair);
            rm.press(pair + " button");
            assertEquals(0, rm.page.locator(pair).count());
            rm.press("#pairs button >> nth=0");
            rm.lookAgainUntil("#pairs button:not([disabled]) >> nth=0");
            assertEquals(0, rm.page.locator(pair).count());
        }
    }

    @Test
    void a_second_entry_is_noticed_at_the_door_before_it_is_made() {
        var name = Program.name("Wilhelmine");
        Program.RM.welcome(name);
        try (var desk = Visitor.as("desk").go("/customer/welcome.xhtml")) {
            desk.page.locator("[id='welcome:name']").pressSequentially(name);
            desk.page.waitForSelector("#twins a:has-text('" + name + "')");
            desk.assertKind("somebody may be here already");
            assertFalse(desk.text("#twins").isEmpty());
        }
    }

    private static String twin(String name, String birthday) {
        var id = Program.RM.welcome(name);
        Program.RM.tell(id, "birthday", birthday);
        Program.RM.tell(id, "email", name.toLowerCase(Locale.ROOT).replace(" ", ".") + "@example.org");
        return id;
    }
}
