package org.regard.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.TestDatabase;
import org.regard.rights.Channel;
import org.regard.rights.TakePermission;

/** A new version of the policy asks for a permission that nobody was asked for: there are thirty days to ask, then the facts go. */
class PermissionAskedTest {

    private static final LocalDate CHANGED = TestClock.START.plusDays(10);
    private static final LocalDate GOES = CHANGED.plusDays(30);

    private House house;
    private Nights nights;
    private UUID mira;

    @BeforeEach
    void how_we_met_needs_a_permission_from_now_on() {
        var home = TestDatabase.fresh();
        Company.in(home);
        house = House.on(home);
        nights = new Nights(house);
        var guests = new Guests(house);
        mira = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", mira, "how-we-met", "at the regatta");
        guests.fact("rm", guests.person("rm", "Nora Feld"), "how-we-met", "on a train");
        var raw = Raw.asOwner(home);
        raw.run("alter table policy disable trigger published_is_fixed");
        raw.run(
                "update policy set published_at = ?",
                TestClock.START.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        raw.run("alter table policy enable trigger published_is_fixed");
        raw.list("select draft_policy(2)");
        raw.run("update policy_category set ground = 'permission' where policy = 2 and code = 'how-we-met'");
        raw.list("select publish_policy(2, null, '" + CHANGED + " 09:00Z')");
    }

    @Test
    void article_6_facts_that_nobody_permits_are_hidden_named_and_gone_after_the_days_of_grace() {
        house.clock().turnTo(GOES.minusDays(1));
        assertTrue(nights.preview().staying().contains(new RetentionPreview.Row("fact", "how-we-met", "asked", 0, 2)));
        var early = nights.sweep();
        assertEquals(0, early.total());
        assertTrue(nights.certificate(early)
                .proof()
                .lines()
                .contains(new Proof.Line("fact", "how-we-met", "asked", 0, 2)));
        house.clock().turnTo(GOES);
        assertTrue(nights.preview()
                .going()
                .contains(new RetentionPreview.Row("fact", "how-we-met", "no-permission", 2, 0)));
        var run = nights.sweep();
        assertEquals(List.of(new RetentionRun.Gone("fact", "how-we-met", "no-permission", 2)), run.gone());
        assertTrue(nights.certificate(run).proof().scans().stream()
                .anyMatch(scan -> scan.place().equals("permission") && scan.found() == 0));
        assertEquals(0, nights.rows("fact"));
    }

    @Test
    void what_somebody_permits_within_the_days_of_grace_stays() {
        house.as("rm", () -> house.word()
                .permissions()
                .take(mira, TakePermission.of("how-we-met", Channel.IN_PERSON), Guests.TALK));
        house.clock().turnTo(GOES);
        nights.sweep();
        assertEquals(1, nights.rows("fact"));
    }
}
