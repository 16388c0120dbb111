package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M5: reading is seen. Who looked, emergencies, and the seal over all of it. */
@ExtendWith(Product.class)
class SeenBrowserIT {

    @Test
    void a_look_stands_in_the_customers_own_list_and_in_the_stewards_by_colleague() {
        var name = Program.name("Ida");
        var id = Program.RM.welcome(name);
        try (var desk = Visitor.as("desk").go("/customer/card.xhtml?id=" + id);
                var steward = Visitor.as("steward").go("/customer/mirror.xhtml?id=" + id)) {
            assertTrue(desk.text("h1").contains(name));
            assertTrue(steward.text("#readers").contains("Dora Klee"), steward.text("#readers"));
            steward.go("/privacy/looks.xhtml");
            steward.page.selectOption("#colleague", new SelectOption().setLabel("Dora Klee"));
            steward.page.selectOption("#act", "card");
            steward.press("form button.do");
            var list = steward.text("main .list");
            assertTrue(list.contains(name), list);
            assertFalse(list.contains("Robin Falk ·"), "only whom was asked for");
            assertEquals("card", steward.page.inputValue("#act"), "the choice stays");
            steward.assertKind("looks by colleague");
        }
    }

    @Test
    void days_that_make_no_sense_are_answered_with_a_sentence_and_stay() {
        try (var steward = Visitor.as("steward").go("/privacy/looks.xhtml")) {
            steward.page.fill("#from", "2026-05-01");
            steward.page.fill("#to", "2026-04-01");
            steward.press("form button.do");
            assertTrue(steward.told().contains("days"), steward.told());
            assertEquals("2026-05-01", steward.page.inputValue("#from"));
            steward.assertKind("looks with impossible days");
        }
    }

    @Test
    void an_emergency_always_works_always_asks_and_is_answered_by_those_who_are_told() {
        var id = Program.RM.welcome(Program.name("Ida"));
        Program.RM.tell(id, "phone", "+49 30 23125007");
        try (var desk = Visitor.as("desk").go("/customer/known.xhtml?id=" + id + "&for=emergency")) {
            desk.press("#why button.do");
            assertEquals(1, desk.page.locator("#why .bad").count());
            desk.fill("why:reason", "Fell on the stairs, calling her family").press("#why button.do");
            assertTrue(desk.text("main").contains("2312"), desk.text("main"));
        }
        try (var rm = Visitor.as("rm").go("/")) {
            rm.press("main a[href$='/privacy/emergencies.xhtml']");
            var mine = "section:has-text('Fell on the stairs'):has(a[href*='" + id + "'])";
            rm.press(mine + " button");
            assertFalse(rm.told().isEmpty(), "an empty word is not enough");
            rm.page.fill(mine + " input[type=text]", "Right so; her sister came");
            rm.press(mine + " button");
            assertEquals(0, rm.page.locator(mine).count());
            rm.assertKind("emergencies");
        }
        try (var steward = Visitor.as("steward").go("/customer/mirror.xhtml?id=" + id)) {
            assertTrue(steward.text("main").contains("her sister came"), "the customer can read it");
        }
    }

    @Test
    void the_seal_is_verified_and_a_checkpoint_leaves_the_house() {
        try (var steward = Visitor.as("steward").go("/journal.xhtml")) {
            steward.tabTo("#seal button.do");
            Visitor.leads(steward.page, () -> steward.page.keyboard().press("Enter"));
            assertEquals(1, steward.page.locator("#seal .note[role=status]").count(), steward.text("#seal"));
            steward.press("#seal button:not(.do)");
            assertTrue(steward.page.locator("#seal .list > div").count() > 0, steward.text("#seal"));
            steward.assertKind("a journal with checkpoints");
        }
    }
}
