package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M4, M12 and M13: what was told for one thing is not there for another, is as fine as needed, or is compared unseen. */
@ExtendWith(Product.class)
class PurposeBrowserIT {

    @Test
    void what_a_loan_is_for_is_not_small_talk_at_the_branch() {
        var name = Program.name("Mira");
        var id = Program.RM.welcome(name);
        new Program("rm", "conversation").tell(id, "loan-purpose", "A second-hand estate car");
        try (var rm = Visitor.as("rm").go("/customer/known.xhtml?id=" + id + "&for=conversation");
                var desk = Visitor.as("desk").go("/customer/known.xhtml?id=" + id + "&for=greeting");
                var yara = Visitor.as("yara").go("/customer/known.xhtml?id=" + id + "&for=conversation")) {
            assertTrue(rm.text("main").contains("estate car"), rm.text("main"));
            assertFalse(desk.text("main").contains("estate car"), "not for a greeting");
            assertFalse(desk.text("main").contains("loan"), "not even that there is something");
            desk.go("/customer/known.xhtml?id=" + id + "&for=conversation");
            assertFalse(desk.text("main").contains("estate car"), "not for a purpose of others");
            rm.go("/customer/known.xhtml?id=" + id + "&for=small-talk");
            assertFalse(rm.text("main").contains("estate car"), "not for small talk, for nobody");
            yara.fill("why:reason", "Robin is away and she called").press("#why button.do");
            assertTrue(yara.text("h1").contains(name), yara.text("main"));
            yara.assertKind("a page behind a reason");
        }
    }

    @Test
    void a_look_at_a_stranger_asks_for_a_line_and_the_way_back_is_there() {
        var id = Program.RM.welcome(Program.name("Mira"));
        try (var yara = Visitor.as("yara").go("/customer/known.xhtml?id=" + id + "&for=conversation")) {
            yara.press("#why button.do");
            assertEquals(1, yara.page.locator("#why .bad").count(), "an empty reason is asked for again");
            yara.assertKind("a reason that is missing");
            yara.press("#why a.plain");
            assertTrue(yara.page.url().endsWith("/index.xhtml"), yara.page.url());
        }
    }

    @Test
    void a_birthday_greets_without_its_year_and_a_number_with_its_last_digits() {
        var id = Program.RM.welcome(Program.name("Mira"));
        Program.RM.tell(id, "birthday", "1980-05-03");
        Program.RM.tell(id, "phone", "+49 30 23125006");
        try (var desk = Visitor.as("desk").go("/customer/card.xhtml?id=" + id + "&for=greeting")) {
            var card = desk.text("main");
            assertTrue(card.contains("3 May"), card);
            assertFalse(desk.page.content().contains("1980"), "no year in the page at all");
            assertFalse(desk.page.content().contains("23125006"), "no whole number either");
            assertTrue(card.contains("06"), card);
        }
    }

    @Test
    void a_value_is_compared_without_being_shown_and_guessing_rests() {
        var id = Program.RM.welcome(Program.name("Mira"));
        Program.RM.tell(id, "birthday", "1980-05-03");
        try (var desk = Visitor.as("desk").go("/customer/known.xhtml?id=" + id + "&for=identity-check")) {
            assertTrue(check(desk, "3 May 1980").contains("atches"), desk.told());
            assertFalse(desk.page.content().contains("1980"), "the value is never in the page");
            for (int i = 0; i < 5; i++) check(desk, "4 May 198" + i);
            assertTrue(check(desk, "3 May 1980").contains("rests"), desk.told());
            desk.assertKind("a check that rests");
        }
    }

    @Test
    void enter_in_the_field_of_one_fact_compares_that_one_and_touches_no_other() {
        var id = Program.RM.welcome(Program.name("Mira"));
        Program.RM.tell(id, "birthday", "1980-05-03");
        Program.RM.tell(id, "email", "mira@example.org");
        Program.RM.tell(id, "phone", "+49 30 23125010");
        try (var desk = Visitor.as("desk").go("/customer/known.xhtml?id=" + id + "&for=identity-check")) {
            for (var said : List.of("+49 30 23125010", "mira@example.org", "3 May 1980")) {
                var label = said.startsWith("+") ? "Phone" : said.contains("@") ? "E-mail" : "Birthday";
                var row = "#facts .list > div:has(.of:text-is('" + label + "'))";
                desk.page.locator(row + " details.deeds > summary").click();
                desk.page.fill(row + " input[id$='check:said']", said);
                Visitor.leads(desk.page, () -> desk.page.keyboard().press("Enter"));
                assertTrue(desk.told().contains("atches"), label + ": " + desk.told());
            }
            assertEquals(0, desk.page.locator("#facts .chip.mind").count(), "nothing was contested by the way");
        }
    }

    /** By keyboard: open, type, Enter. */
    private static String check(Visitor desk, String said) {
        desk.unfold("More");
        desk.page.locator("#facts input[type=text]").first().fill(said);
        Visitor.leads(desk.page, () -> desk.page.keyboard().press("Enter"));
        return desk.told();
    }
}
