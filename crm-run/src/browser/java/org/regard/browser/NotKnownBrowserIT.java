package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M1 and M2: nothing is kept without a purpose, and an unknown is respected. */
@ExtendWith(Product.class)
class NotKnownBrowserIT {

    @Test
    void nonsense_is_refused_with_a_sentence_and_stays_in_its_field_and_what_is_taken_says_why_and_until_when() {
        var id = Program.RM.welcome(Program.name("Tessa"));
        try (var rm = Visitor.as("rm").go("/customer/write.xhtml?id=" + id + "&for=conversation&what=phone")) {
            rm.fill("write:value", "call me, maybe").press("#write button.do");
            assertTrue(rm.told().contains("telephone"), rm.told());
            assertEquals("call me, maybe", rm.value("write:value"));
            rm.assertKind("a value that is refused");
            rm.fill("write:value", "+49 30 23125004");
            rm.page.focus("[id='write:value']");
            Visitor.leads(rm.page, () -> rm.page.keyboard().press("Enter"));
            assertTrue(rm.page.url().contains("/customer/known.xhtml"), rm.page.url());
            var known = rm.text("#facts");
            assertTrue(known.contains("23125004") || known.contains("2312 5004"), known);
            rm.unfold("More");
            assertTrue(rm.text("#facts").contains("Conversation"), "the purposes it is kept for");
            rm.assertKind("what we know");
        }
    }

    @Test
    void what_the_policy_never_keeps_has_no_form_and_no_way_around_by_the_address() {
        var id = Program.RM.welcome(Program.name("Tessa"));
        try (var rm = Visitor.as("rm").go("/customer/write.xhtml?id=" + id + "&for=conversation&what=religion")) {
            assertEquals(0, rm.page.locator("[id='write:value']").count());
            assertTrue(rm.told().contains("never kept"), rm.told());
            rm.assertKind("what is never kept");
            rm.go("/policy.xhtml");
            assertTrue(rm.text("main").contains("Religion or belief"), "and everybody can read why");
        }
    }

    @Test
    void whoever_presses_twice_keeps_one_and_whoever_comes_back_late_is_told() {
        var id = Program.RM.welcome(Program.name("Tessa"));
        var at = "/customer/write.xhtml?id=" + id + "&for=conversation&what=email";
        try (var rm = Visitor.as("rm").go(at)) {
            var late = rm.tab();
            late.navigate(at);
            rm.fill("write:value", "tessa@example.org");
            Visitor.leads(rm.page, () -> rm.page.locator("#write button.do").dblclick());
            rm.page.waitForURL("**/customer/known.xhtml**");
            assertEquals(1, rm.page.locator("#facts .of:text-is('E-mail')").count());
            late.fill("[id='write:value']", "tessa@example.com");
            Visitor.leads(late, () -> late.click("#write button.do"));
            rm.go("/customer/known.xhtml?id=" + id + "&for=conversation");
            assertTrue(rm.text("#facts").contains("tessa@example.org"), rm.text("#facts"));
            assertFalse(late.textContent("#notices").isBlank(), "the second tab is told what became of it");
        }
    }

    @Test
    void declined_is_respected_by_the_page_that_would_ask_again() {
        var id = Program.RM.welcome(Program.name("Tessa"));
        var at = "/customer/write.xhtml?id=" + id + "&for=greeting&what=birthday";
        try (var rm = Visitor.as("rm").go(at)) {
            rm.choose("write:state", "declined").press("#write button.do");
            assertTrue(rm.text("#facts .chip").length() > 5, rm.text("#facts"));
            rm.go(at);
            rm.fill("write:value", "3 May 1980").press("#write button.do");
            assertTrue(rm.told().contains("respected"), rm.told());
            assertEquals("3 May 1980", rm.value("write:value"));
            rm.assertKind("a respected unknown");
        }
    }
}
