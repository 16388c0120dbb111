package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M6 and M7: what is used stays, what is not is let go, and what went is proved. */
@ExtendWith(Product.class)
class LettingGoBrowserIT {

    @Test
    void a_note_that_nobody_read_is_asked_about_and_stays_when_it_still_matters() {
        try (var rm = Visitor.as("rm").go("/privacy/letting-go.xhtml")) {
            var note = "#unread .list > div:has-text('Leopold Absatz')";
            assertEquals(1, rm.page.locator(note).count(), rm.text("main"));
            assertFalse(rm.page.content().contains("Soles"), "without the words");
            rm.assertKind("what nobody read");
            rm.press(note + " button:not(.part)");
            assertEquals(0, rm.page.locator(note).count());
        }
    }

    @Test
    void a_hold_needs_a_reason_a_cover_and_an_end_and_is_lifted_by_the_steward() {
        var name = Program.name("Vera");
        Program.RM.welcome(name);
        try (var steward = Visitor.as("steward").go("/privacy/holds.xhtml")) {
            steward.press("#new button.do");
            assertTrue(steward.page.locator("#new .bad").count() >= 3, "each empty field says so");
            steward.fill("new:reason", "Claim 17 is open").fill("new:customer", "Nobody of this name");
            steward.fill("new:review", day(30)).fill("new:ends", day(60)).press("#new button.do");
            assertTrue(steward.told().contains("not clear who"), steward.told());
            assertEquals("Claim 17 is open", steward.value("new:reason"));
            steward.fill("new:customer", name);
            Visitor.leads(steward.page, () -> steward.page.locator("#new button.do").dblclick());
            steward.go("/privacy/holds.xhtml");
            var held = "#list .list > div:has-text('" + name + "')";
            assertEquals(1, steward.page.locator(held).count(), "pressed twice, held once");
            steward.assertKind("holds");
            steward.press(held + " button");
            assertEquals(0, steward.page.locator(held + " button").count(), "lifted, and still to be read");
        }
    }

    @Test
    void a_run_can_be_started_by_the_steward_and_ends_in_a_certificate() {
        try (var steward = Visitor.as("steward").go("/privacy/letting-go.xhtml");
                var lead = Visitor.as("lead")) {
            steward.press("#go button.do");
            steward.lookAgainUntil("a[href*='/privacy/certificate.xhtml']");
            steward.press("a[href*='/privacy/certificate.xhtml']");
            assertEquals(0, steward.page.locator("[role=alert]").count(), "nobody altered it");
            steward.assertKind("a certificate");
            var paper = steward.page.waitForDownload(() -> steward.page.click("a[href*='certificate.pdf']"));
            assertTrue(paper.suggestedFilename().endsWith(".pdf"), paper.suggestedFilename());
            steward.press("main a.plain:has-text('Back')");
            assertTrue(steward.page.url().contains("letting-go"), steward.page.url());
            lead.go("/privacy/letting-go.xhtml");
            assertEquals(0, lead.page.locator("#go button").count(), "a lead reads");
        }
    }

    @Test
    void erasing_asks_once_takes_all_and_proves_it() {
        var name = Program.name("Vera");
        var id = Program.RM.welcome(name);
        Program.RM.tell(id, "phone", "+49 30 23125009");
        try (var rm = Visitor.as("rm").go("/customer/erase.xhtml?id=" + id)) {
            rm.press("#erase button.part");
            assertFalse(rm.told().isEmpty(), "how did they say so?");
            rm.choose("erase:way", "letter").press("#erase button.part");
            assertTrue(rm.told().contains("asks once"), rm.told());
            assertEquals("letter", rm.value("erase:way"));
            rm.assertKind("before an erasure");
            var late = rm.tab();
            late.navigate("/customer/known.xhtml?id=" + id);
            rm.page.check("[id='erase:sure']");
            rm.press("#erase button.part");
            rm.lookAgainUntil("main .chip.good");
            rm.assertKind("erasures");
            late.reload();
            assertFalse(late.content().contains(name), "gone from every tab");
            rm.go("/");
            rm.page.fill("#who", name);
            rm.page.waitForSelector("#found .empty");
            rm.go("/customer/welcome.xhtml");
            rm.fill("welcome:name", name).press("#welcome button.do");
            assertTrue(rm.told().contains("does not come back by our doing"), rm.told());
            assertEquals(name, rm.value("welcome:name"));
        }
    }

    private static String day(int ahead) {
        return LocalDate.now().plusDays(ahead).toString();
    }
}
