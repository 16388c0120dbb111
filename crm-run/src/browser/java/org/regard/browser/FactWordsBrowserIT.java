package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M10 beyond notes: a fact, a line on the card and the reason of a hold are asked about too. */
@ExtendWith(Product.class)
class FactWordsBrowserIT {

    private static final String ABOUT_ANOTHER = "Through Kasimir Komma, at the fair";

    @Test
    void a_fact_that_asks_keeps_what_was_typed_and_stays_with_a_reason_that_the_steward_reads() {
        var id = Program.RM.welcome(Program.name("Ida"));
        var why = "Both asked us to write it down, " + Program.name("they say");
        try (var rm = Visitor.as("rm").go("/customer/write.xhtml?id=" + id + "&for=conversation&what=how-we-met");
                var steward = Visitor.as("steward")) {
            rm.page.locator("[id='write:value']").pressSequentially(ABOUT_ANOTHER);
            rm.page.waitForSelector("[id$='ask-value'] .asked-words");
            rm.press("#write button.do");
            assertTrue(rm.told().contains("We ask about: name"), rm.told());
            assertEquals(ABOUT_ANOTHER, rm.value("write:value"));
            assertTrue(rm.text("#write .asked-words").contains("Kasimir Komma"), rm.text("#write"));
            rm.assertKind("a fact that is asked about");
            rm.fill("write:reason", why).press("#write button.do");
            assertTrue(rm.text("#facts").contains(ABOUT_ANOTHER), rm.text("#facts"));
            steward.go("/kept-words.xhtml");
            var kept = steward.text("main");
            assertTrue(kept.contains(why) && kept.contains("Fact"), kept);
            assertFalse(kept.contains("at the fair"), "the reason, not the words");
            steward.assertKind("words that were kept");
        }
    }

    @Test
    void other_words_need_no_reason() {
        var id = Program.RM.welcome(Program.name("Ida"));
        try (var rm = Visitor.as("rm").go("/customer/write.xhtml?id=" + id + "&for=conversation&what=how-we-met")) {
            rm.fill("write:value", ABOUT_ANOTHER).press("#write button.do");
            rm.fill("write:value", "Through a friend, at the fair").press("#write button.do");
            assertTrue(rm.text("#facts").contains("Through a friend"), rm.text("#facts"));
        }
    }

    @Test
    void the_reason_of_a_hold_is_asked_about_in_the_same_form() {
        var name = Program.name("Ida");
        var today = LocalDate.now(Clock.systemUTC());
        Program.RM.welcome(name);
        try (var steward = Visitor.as("steward").go("/privacy/holds.xhtml")) {
            steward.fill("new:reason", "Claim from account DE89 3704 0044 0532 0130 00")
                    .fill("new:customer", name)
                    .fill("new:review", today.plusMonths(3).toString())
                    .fill("new:ends", today.plusMonths(6).toString())
                    .press("#new button.do");
            assertTrue(steward.told().contains("We ask about: bank account"), steward.told());
            steward.assertKind("the reason of a hold that is asked about");
            steward.fill("new:wordsStay", "The court wants the account named").press("#new button.do");
            assertFalse(steward.text("main").contains("We ask about"), steward.text("main"));
            assertTrue(steward.text("main").contains("DE89 3704"), steward.text("main"));
        }
    }
}
