package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M3: what a customer does not wish is written down by whoever hears it, and holds from then on. */
@ExtendWith(Product.class)
class WishesBrowserIT {

    @Test
    void a_wish_says_what_it_erases_is_agreed_to_and_refuses_from_then_on() {
        var id = Program.RM.welcome(Program.name("Nora"));
        Program.RM.tell(id, "birthday", "1980-05-03");
        try (var desk = Visitor.as("desk").go("/customer/wishes.xhtml?id=" + id + "&for=greeting");
                var rm = Visitor.as("rm")) {
            desk.choose("wish:category", "birthday");
            desk.press("#wish .ways section:nth-of-type(1) button");
            assertTrue(desk.text("#wish [role=alert]").contains("One thing"), desk.text("#wish [role=alert]"));
            desk.assertKind("a wish that erases");
            desk.press("#wish [role=alert] button.part");
            assertTrue(desk.text("#kept").contains("Birthday"), desk.text("#kept"));
            desk.go("/customer/card.xhtml?id=" + id);
            assertFalse(desk.text("main").contains("3 May"), "erased at once");
            rm.go("/customer/write.xhtml?id=" + id + "&for=greeting&what=birthday");
            rm.fill("write:value", "3 May 1980").press("#write button.do");
            assertTrue(rm.told().contains("asked us not to"), rm.told());
            assertEquals("3 May 1980", rm.value("write:value"));
        }
    }

    @Test
    void a_closed_way_is_shown_where_one_would_act_and_is_no_link() {
        var id = Program.RM.welcome(Program.name("Nora"));
        Program.RM.tell(id, "phone", "+49 30 23125005");
        try (var rm = Visitor.as("rm").go("/customer/card.xhtml?id=" + id + "&for=conversation")) {
            assertEquals(1, rm.page.locator("a[href^='tel:']").count());
            rm.go("/customer/wishes.xhtml?id=" + id + "&for=conversation");
            rm.choose("wish:channel", "phone").press("#wish .ways section:nth-of-type(2) button");
            rm.go("/customer/card.xhtml?id=" + id + "&for=conversation");
            assertEquals(0, rm.page.locator("a[href^='tel:']").count());
            assertTrue(rm.text("main").contains("wish"), rm.text("main"));
            rm.assertKind("a card with a wish");
        }
    }

    @Test
    void an_empty_wish_is_asked_about_and_one_wish_twice_is_one() {
        var id = Program.RM.welcome(Program.name("Nora"));
        try (var desk = Visitor.as("desk").go("/customer/wishes.xhtml?id=" + id + "&for=greeting")) {
            desk.press("#wish .ways section:nth-of-type(3) button");
            assertTrue(desk.told().contains("wish"), desk.told());
            desk.fill("wish:mention", "the horse race");
            Visitor.leads(desk.page, () -> desk.page
                    .locator("#wish .ways section:nth-of-type(3) button")
                    .dblclick());
            desk.go("/customer/wishes.xhtml?id=" + id + "&for=greeting");
            assertEquals(1, desk.page.locator("#kept .list > div").count());
        }
    }
}
