package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M1, M4 and M12: the steward writes the next version, tries it on what is kept, and publishes it with a second pair of eyes. */
@ExtendWith(Product.class)
class PolicyBrowserIT {

    @Test
    void a_draft_is_written_compared_tried_and_discarded_and_nonsense_keeps_what_was_typed() {
        try (var steward = Visitor.as("steward")) {
            begin(steward);
            steward.press("a:has-text('Birthday')");
            steward.fill("category:keep", "ten").press("#category button.do");
            assertEquals(1, steward.page.locator("#category .bad").count(), steward.text("#category"));
            assertEquals("ten", steward.value("category:keep"));
            steward.assertKind("a category that is not taken");
            steward.fill("category:keep", "30").press("#category button.do");
            assertTrue(steward.page.url().contains("/policy/draft.xhtml"), steward.page.url());
            steward.assertKind("a draft");
            steward.press("a[href*='/policy/compare.xhtml']");
            assertTrue(steward.text("main").contains("Birthday"), steward.text("main"));
            steward.assertKind("a comparison");
            steward.page.goBack();
            steward.press("a[href*='/policy/simulation.xhtml']");
            steward.press("#simulate button.do");
            assertTrue(steward.text("#simulate [role=status]").length() > 5);
            steward.assertKind("a simulation");
            steward.press("main a.plain:has-text('Back')");
            steward.press("#discard button");
            assertTrue(steward.page.url().contains("/policy/drafts.xhtml"), steward.page.url());
        }
    }

    @Test
    void a_draft_that_was_changed_in_another_tab_is_not_overwritten() {
        try (var steward = Visitor.as("steward")) {
            begin(steward);
            var here = steward.page.url();
            var late = steward.tab();
            late.navigate(here);
            steward.fill("head:note", "First tab").press("#head button");
            late.fill("[id='head:note']", "Second tab");
            Visitor.leads(late, () -> late.click("#head button"));
            assertTrue(late.textContent("#notices").contains("changed since"), late.textContent("#notices"));
            assertEquals("Second tab", late.inputValue("[id='head:note']"));
            steward.go(here);
            assertEquals("First tab", steward.value("head:note"));
            steward.press("#discard button");
        }
    }

    @Test
    void with_four_eyes_whoever_wrote_does_not_approve_and_a_second_steward_does() {
        try (var admin = Visitor.as("admin").go("/colleagues.xhtml");
                var steward = Visitor.as("steward")) {
            Team.joins(admin, "second.steward", "Privacy steward");
            fourEyes(admin);
            begin(steward);
            var draft = steward.page.url();
            steward.fill("head:note", "Nothing but a note").press("#head button");
            steward.press("#publish button.do");
            assertTrue(steward.told().contains("second steward"), steward.told());
            steward.press("#publish button:not(.do)");
            assertTrue(steward.told().contains("does not approve"), steward.told());
            try (var second = Visitor.atTheDesk().signIn("second.steward", Team.PASSWORD).speak("en").go(draft)) {
                second.press("#publish button:not(.do)");
                second.assertKind("an approved draft");
            }
            steward.go(draft).press("#publish button.do");
            assertTrue(steward.page.url().contains("/policy.xhtml"), steward.page.url());
            steward.go("/policy.xhtml?version=1");
            assertEquals(1, steward.page.locator("main p.say").count(), "an earlier version says that it is one");
            fourEyes(admin);
        }
    }

    private static void fourEyes(Visitor admin) {
        admin.go("/policy/drafts.xhtml").press("#eyes button");
        admin.assertKind("four eyes");
    }

    @Test
    void the_record_of_processing_is_read_printed_and_taken_along() throws Exception {
        try (var steward = Visitor.as("steward").go("/policy/record.xhtml")) {
            assertTrue(steward.text("main").contains("Greeting"), steward.text("main"));
            var paper = steward.page.waitForDownload(
                    () -> steward.page.click("a[href*='record-of-processing.pdf']"));
            assertTrue(Files.size(paper.path()) > 10_000);
            steward.go("/policy/controller.xhtml");
            steward.fill("controller:name", "").press("#controller button.do");
            assertEquals(1, steward.page.locator("#controller .bad >> nth=0").count());
            steward.assertKind("the controller");
        }
    }

    @Test
    void a_policy_comes_and_goes_as_a_file_and_another_file_is_refused_in_words() {
        try (var steward = Visitor.as("steward").go("/policy/files.xhtml")) {
            var file = steward.page.waitForDownload(
                    () -> steward.page.click("a[href*='policy.json?version=1']"));
            steward.page.setInputFiles("#file", file.path());
            steward.press("form[enctype] button");
            assertTrue(steward.text("main .note[role=status]").length() > 5, "a draft of it");
            steward.assertKind("policies as files");
            steward.press("main .note[role=status] a");
            steward.press("#discard button");
            steward.go("/policy/files.xhtml");
            steward.page.setInputFiles("#file", Path.of("pom.xml"));
            steward.press("form[enctype] button");
            assertFalse(steward.text("main [role=alert]").isEmpty());
        }
    }

    /** From the list of versions to the new draft. */
    private static void begin(Visitor steward) {
        steward.go("/policy/drafts.xhtml").press("#begin button.do");
        assertTrue(steward.page.url().contains("/policy/draft.xhtml"), steward.page.url());
    }
}
