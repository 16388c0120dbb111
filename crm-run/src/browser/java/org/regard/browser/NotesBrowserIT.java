package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M10: what is written could be read aloud; Regard asks, people decide, the steward sees why. */
@ExtendWith(Product.class)
class NotesBrowserIT {

    private static final String ABOUT_ANOTHER = "Kasimir Komma wants the same oven";

    @Test
    void a_question_comes_while_typing_and_again_when_kept_and_the_words_stay() {
        var id = Program.RM.welcome(Program.name("Otto"));
        try (var rm = Visitor.as("rm").go("/customer/relationship.xhtml?id=" + id + "&for=conversation")) {
            rm.page.locator("[id='write:need']").pressSequentially(ABOUT_ANOTHER);
            rm.page.waitForSelector("#ask-need .asked-words, [id$='ask-need'] .asked-words");
            rm.press("#write button.do");
            assertTrue(rm.told().contains("read aloud"), rm.told());
            assertEquals(ABOUT_ANOTHER, rm.value("write:need"));
            rm.assertKind("a note that is asked about");
            rm.fill("write:need", "Wants a bigger oven").press("#write button.do");
            assertTrue(rm.text("#notes").contains("Wants a bigger oven"), rm.text("#notes"));
            assertFalse(rm.page.content().contains("Kasimir"), "the first words went nowhere");
            rm.assertKind("a note");
        }
    }

    @Test
    void words_that_have_to_stay_stay_with_a_reason_that_the_steward_reads() {
        var id = Program.RM.welcome(Program.name("Otto"));
        var why = "They share the bakery, " + Program.name("both say");
        try (var rm = Visitor.as("rm").go("/customer/relationship.xhtml?id=" + id + "&for=conversation");
                var steward = Visitor.as("steward")) {
            rm.fill("write:said", ABOUT_ANOTHER).press("#write button.do");
            rm.fill("write:reason", why).press("#write button.do");
            assertTrue(rm.text("#notes").contains("Kasimir"), rm.text("#notes"));
            steward.go("/kept-words.xhtml");
            assertTrue(steward.text("main").contains(why), steward.text("main"));
            assertFalse(steward.text("main").contains("same oven"), "the reason, not the note");
            steward.assertKind("words that were kept");
        }
    }

    @Test
    void an_empty_note_is_none_and_pressing_twice_keeps_one() {
        var id = Program.RM.welcome(Program.name("Otto"));
        var at = "/customer/relationship.xhtml?id=" + id + "&for=conversation";
        try (var rm = Visitor.as("rm").go(at)) {
            rm.press("#write button.do");
            assertTrue(rm.told().contains("at least one thing"), rm.told());
            rm.fill("write:willDo", "Send two offers");
            Visitor.leads(rm.page, () -> rm.page.locator("#write button.do").dblclick());
            rm.go(at);
            assertEquals(1, rm.page.locator("#notes article").count(), rm.text("#notes"));
        }
    }

    @Test
    void what_they_do_not_want_written_down_is_refused_in_a_note_too() {
        var id = Program.RM.welcome(Program.name("Otto"));
        Program.RM.post("/customers/" + id + "/boundaries", "{\"kind\":\"record\",\"topic\":\"my divorce\"}");
        try (var rm = Visitor.as("rm").go("/customer/relationship.xhtml?id=" + id + "&for=conversation")) {
            rm.fill("write:need", "A smaller flat after the d-i-v-o-r-c-e").press("#write button.do");
            assertTrue(rm.told().contains("asked us not to"), rm.told());
            assertTrue(rm.value("write:need").contains("smaller flat"), "what was typed stays");
        }
    }

    @Test
    void a_word_list_is_the_stewards_and_an_unreadable_line_is_named() {
        try (var steward = Visitor.as("steward").go("/wording.xhtml")) {
            var before = steward.value("words:text");
            steward.fill("words:text", before + "\nab*\n").press("#words button.do");
            assertTrue(steward.told().contains("ine "), steward.told());
            assertTrue(steward.value("words:text").endsWith("ab*") || steward.value("words:text").endsWith("ab*\n"));
            steward.fill("try:sample", "Call +49 30 23125008").press("#try button");
            assertTrue(steward.text("#try [role=status]").contains("telephone"), steward.text("#try"));
            steward.assertKind("word lists");
        }
    }
}
