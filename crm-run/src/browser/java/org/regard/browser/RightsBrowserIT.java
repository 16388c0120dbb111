package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M2 and M8: what a customer permits, objects to, restricts and asks, taken down by whoever hears it. */
@ExtendWith(Product.class)
class RightsBrowserIT {

    @Test
    void a_permission_is_taken_with_the_fact_and_taking_it_back_takes_the_fact() {
        var id = Program.RM.welcome(Program.name("Paula"));
        try (var desk = Visitor.as("desk").go("/customer/write.xhtml?id=" + id + "&for=visit&what=seat-wish")) {
            desk.fill("write:value", "By the window").press("#write button.do");
            assertTrue(desk.told().contains("permission"), desk.told());
            assertEquals("By the window", desk.value("write:value"));
            desk.choose("write:permitted", "in-person").press("#write button.do");
            assertTrue(desk.text("#facts").contains("By the window"), desk.text("#facts"));
            desk.go("/customer/wishes.xhtml?id=" + id + "&for=visit");
            desk.assertKind("wishes and rights");
            desk.press("#permissions .list button");
            desk.go("/customer/known.xhtml?id=" + id + "&for=visit");
            assertFalse(desk.text("main").contains("By the window"), desk.text("main"));
        }
    }

    @Test
    void a_tab_that_waited_takes_back_what_it_shows_and_not_what_stands_there_by_now() {
        var id = Program.RM.welcome(Program.name("Paula"));
        var visiting = new Program("rm", "visit");
        visiting.tell(id, "greeting-wish", "With a nod");
        try (var desk = Visitor.as("desk").go("/customer/wishes.xhtml?id=" + id + "&for=visit")) {
            visiting.tell(id, "seat-wish", "By the window");
            visiting.tell(id, "dietary-wish", "Tea without milk");
            desk.press("#permissions .list button");
            desk.go("/customer/known.xhtml?id=" + id + "&for=visit");
            var known = desk.text("#facts");
            assertFalse(known.contains("nod"), known);
            assertTrue(known.contains("window") && known.contains("Tea"), known);
        }
    }

    @Test
    void an_objection_holds_at_once_and_the_card_says_so() {
        var id = Program.RM.welcome(Program.name("Paula"));
        Program.RM.tell(id, "birthday", "1980-05-03");
        try (var desk = Visitor.as("desk").go("/customer/wishes.xhtml?id=" + id + "&for=greeting")) {
            desk.choose("object:purpose", "greeting").press("#object button");
            desk.go("/customer/card.xhtml?id=" + id);
            assertFalse(desk.text("main").contains("3 May"), desk.text("main"));
            assertEquals(1, desk.page.locator("main p.say").count(), desk.text("main"));
            desk.go("/customer/wishes.xhtml?id=" + id + "&for=greeting");
            desk.press("button[aria-label^='They take it back']");
            desk.go("/customer/card.xhtml?id=" + id);
            assertTrue(desk.text("main").contains("3 May"), desk.text("main"));
        }
    }

    @Test
    void what_is_restricted_is_read_by_nobody_until_they_were_told_and_it_is_lifted() {
        var id = Program.RM.welcome(Program.name("Paula"));
        Program.RM.tell(id, "birthday", "1980-05-03");
        try (var desk = Visitor.as("desk").go("/customer/wishes.xhtml?id=" + id + "&for=greeting");
                var steward = Visitor.as("steward")) {
            desk.press("#restriction button");
            desk.go("/customer/card.xhtml?id=" + id);
            assertFalse(desk.text("main").contains("3 May"), desk.text("main"));
            desk.assertKind("a restricted card");
            steward.go("/customer/wishes.xhtml?id=" + id + "&for=access-request");
            steward.choose("restriction:told", "letter").press("#restriction button");
            steward.press("#restriction button");
            desk.go("/customer/card.xhtml?id=" + id);
            assertTrue(desk.text("main").contains("3 May"), desk.text("main"));
        }
    }

    @Test
    void a_request_has_a_last_day_an_owner_and_an_answer() {
        var name = Program.name("Paula");
        var id = Program.RM.welcome(name);
        try (var desk = Visitor.as("desk").go("/customer/wishes.xhtml?id=" + id + "&for=greeting");
                var steward = Visitor.as("steward").go("/privacy/requests.xhtml")) {
            desk.choose("receive:kind", "access").press("#receive button");
            steward.page.reload();
            steward.assertKind("requests");
            steward.press("main .list a:has-text('" + name + "')");
            steward.press("button:has-text('I see to it')");
            steward.unfold("Answer");
            steward.page.selectOption("select[id$='answer:outcome']", "refused");
            steward.press("form[id$='answer'] button");
            assertTrue(steward.told().contains("says why"), steward.told());
            steward.page.fill("textarea[id$='answer:said']", "There is nothing about them here");
            steward.press("form[id$='answer'] button");
            steward.go("/privacy/requests.xhtml");
            assertEquals(0, steward.page.locator("main .list a:has-text('" + name + "')").count());
        }
    }

    @Test
    void what_they_contest_carries_its_day_until_somebody_confirms_it() {
        var id = Program.RM.welcome(Program.name("Paula"));
        Program.RM.tell(id, "birthday", "1980-05-03");
        try (var desk = Visitor.as("desk").go("/customer/known.xhtml?id=" + id + "&for=greeting")) {
            desk.unfold("More").press("#facts button[aria-label='They say it is not right: Birthday']");
            assertTrue(desk.text("#facts .chip.mind").contains("contested"), desk.text("#facts"));
            desk.unfold("More").press("#facts button[aria-label^='It is right']");
            assertTrue(desk.text("#facts .chip.mind").contains("confirmed"), desk.text("#facts"));
        }
    }
}
