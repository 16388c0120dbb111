package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M11: two customers in conflict are never served by the same hands. */
@ExtendWith(Product.class)
class WallsBrowserIT {

    @Test
    void one_team_cannot_serve_both_sides_and_what_was_typed_stays() {
        var one = Program.name("Ruth");
        var other = Program.name("Karl");
        Program.RM.welcome(one);
        Program.RM.welcome(other);
        try (var lead = Visitor.as("lead").go("/privacy/walls.xhtml")) {
            wall(lead, one, other);
            assertTrue(lead.told().contains("serves both"), lead.told());
            assertEquals(one, lead.value("new:one"));
            lead.fill("new:one", "Nobody of this name").press("#new button.do");
            assertTrue(lead.told().contains("Nobody of this name"), lead.told());
            lead.assertKind("a wall that is refused");
        }
    }

    @Test
    void a_wall_stands_for_all_who_serve_one_side_and_says_not_who_is_behind_it() {
        var mine = Program.name("Ruth");
        var theirs = Program.name("Karl");
        var id = Program.RM.welcome(mine);
        Team.founds("Riverside", "nora.riverside", "nils.riverside");
        var other = new Program("nora.riverside", Team.PASSWORD, "directory-care").welcome(theirs);
        try (var steward = Visitor.as("steward").go("/privacy/walls.xhtml");
                var rm = Visitor.as("rm")) {
            wall(steward, mine, theirs);
            assertTrue(steward.text("#list").contains(mine), steward.told());
            steward.assertKind("walls");
            rm.go("/customer/card.xhtml?id=" + id);
            assertTrue(rm.text("main").contains("wall"), rm.text("main"));
            assertFalse(rm.page.content().contains(theirs), "not who is behind it");
            rm.go("/customer/card.xhtml?id=" + other);
            assertFalse(rm.page.content().contains(theirs), "absent, like somebody who was never here");
            steward.press("#list button[aria-label*='" + mine + "']");
            rm.go("/customer/card.xhtml?id=" + other);
            assertTrue(rm.text("h1").contains(theirs), "found again when the wall is lifted");
        }
    }

    private static void wall(Visitor who, String one, String other) {
        who.fill("new:one", one).fill("new:other", other);
        who.fill("new:reason", "Two sides of one inheritance");
        who.fill("new:review", LocalDate.now().plusMonths(6).toString());
        who.press("#new button.do");
    }
}
