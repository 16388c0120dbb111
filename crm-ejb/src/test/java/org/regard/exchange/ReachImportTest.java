package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.customer.wall.SetWall;
import org.regard.exchange.staging.RowRefusal;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.TestClock;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.State;
import org.regard.retention.Holds;
import org.regard.retention.SetHold;
import org.regard.retention.erasure.EraseRequest;
import org.regard.retention.erasure.ErasureHouse;
import org.regard.retention.erasure.Way;

/** A list reaches no further than whoever brings it, although the house does the work. */
class ReachImportTest {
    private static final String OURS = "mira@example.org";
    private static final String LIST =
            """
            Name,email,invoice email,phone
            Mira Sonntag,mira@example.org,new@example.org,0731 123456
            Nora Abend,nora@example.org,books@example.org,0731 654321
            """;
    private static final RowRefusal NOT_THEIRS = new RowRefusal(2, "invoice email", "fact.not-yours-to-write");

    private final ImportHouse door = new ImportHouse();
    private final House house = door.house;
    private final Guests guests = new Guests(house);
    private UUID mira;

    @BeforeEach
    void mira_is_served_at_the_harbour() {
        mira = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", mira, "email", OURS);
    }

    @Test
    void what_the_policy_leaves_to_the_own_team_no_list_of_another_team_brings() {
        var job = door.as("other").bring(LIST);
        assertEquals(List.of(NOT_THEIRS), door.refusals(job.id()));
        assertEquals(0, facts(mira, "invoice-email"));
        assertEquals(1, facts(mira, "phone"), "what all may write lands");
        assertEquals(
                1, door.count("select count(*) from fact where category = 'invoice-email'"), "a newcomer is theirs");
    }

    @Test
    void nor_does_it_replace_what_stands_there() {
        guests.fact("rm", mira, "invoice-email", "old@example.org");
        var how = new Bringing(null, Map.of(), false, OnDuplicate.UPDATE, null, null);
        var job = door.as("other").bring(ImportHouse.text(LIST), how);
        assertEquals(List.of(NOT_THEIRS), door.refusals(job.id()));
        assertEquals(0, door.count("select count(*) from import_replaced where job_id = ?", job.id()));
    }

    @Test
    void the_own_team_brings_it() {
        var job = door.as("deputy").bring(LIST);
        assertEquals(List.of(), door.refusals(job.id()));
        assertEquals(1, facts(mira, "invoice-email"));
    }

    @Test
    void a_guess_in_a_list_does_not_tell_what_we_hold() {
        guests.fact("rm", mira, "invoice-email", "new@example.org");
        assertEquals(
                List.of(NOT_THEIRS), door.refusals(door.as("other").bring(LIST).id()), "guessed right");
        var declined = guests.person("rm", "Dora Still");
        guests.fact("rm", declined, "email", "dora@example.org");
        guests.fact("rm", declined, RecordFact.unknown("invoice-email", State.DECLINED));
        var job = door.bring("Name,email,invoice email\nDora Still,dora@example.org,new@example.org\n");
        assertEquals(List.of(NOT_THEIRS), door.refusals(job.id()), "not even that they declined");
    }

    @Test
    void whom_a_wall_keeps_from_them_is_nobody_to_them() {
        var rival = guests.person("other", "Viktor Handel");
        var wall = new SetWall(mira, rival, "they quarrel", TestClock.START.plusMonths(6));
        house.does("steward", () -> house.walls().set(wall, ImportHouse.CARE));
        newcomers("other");
        assertEquals(1, door.as("deputy").bring(LIST).counts().updated(), "their own side finds them");
    }

    @Test
    void an_organisation_behind_a_wall_is_nobody_to_them() {
        var firm = guests.organisation("rm", "Kaufhaus Berg GmbH");
        var rival = guests.person("other", "Viktor Handel");
        var wall = new SetWall(firm, rival, "they quarrel", TestClock.START.plusMonths(6));
        house.does("steward", () -> house.walls().set(wall, ImportHouse.CARE));
        door.as("other").bring("Name,Firma,email\nEva Klein,Kaufhaus Berg GmbH,eva@example.org\n");
        assertEquals(0, door.count("select count(*) from affiliation where organisation_id = ?", firm));
    }

    @Test
    void who_was_merged_into_somebody_else_gets_nothing_that_would_be_lost_with_them() {
        var same = guests.person("rm", "Mira Sonntag-Lenz");
        house.does("rm", () -> house.merges().merge(same, mira, Map.of(), ImportHouse.CARE));
        door.as("rm").bring(LIST);
        assertEquals(0, facts(mira, "phone"));
        assertEquals(1, facts(same, "phone"));
    }

    @Test
    void article_17_to_whom_the_law_alone_makes_us_keep_no_list_adds_anything() {
        var erasures = new ErasureHouse(house, Optional.empty());
        var holds = new Holds(house.scopes(), house.journal(), house.database(), house.vault(), house.textQuestions());
        var until = TestClock.START.plusMonths(6);
        var firm = guests.organisation("rm", "Kaufhaus Berg GmbH");
        for (var one : List.of(mira, firm)) {
            var claim = new SetHold("a claim before the court", one, null, null, until.minusMonths(1), until);
            house.as("steward", () -> holds.set(claim, ImportHouse.CARE));
            erasures.erase("rm", one, EraseRequest.askedBy(Way.IN_PERSON));
        }
        var job = door.bring(
                "Name,Firma,email,company phone\n" + "Mira Sonntag,Kaufhaus Berg GmbH,mira@example.org,0731 123456\n");
        assertEquals(
                List.of(
                        new RowRefusal(2, "", "import.not-again"),
                        new RowRefusal(2, "organisation", "import.not-again")),
                door.refusals(job.id()));
        assertEquals(0, facts(firm, "phone"));
        assertEquals(0, facts(mira, "phone"));
    }

    @Test
    void whose_time_is_over_is_not_met_again() {
        house.clock().turnTo(TestClock.START.plusMonths(36));
        newcomers("rm");
    }

    /** Mira is not found: the list makes a newcomer of her name and leaves our Mira as she is. */
    private void newcomers(String by) {
        var job = door.as(by).bring(LIST);
        assertEquals(2, job.counts().created());
        assertEquals(0, job.counts().duplicates());
        assertEquals(0, facts(mira, "phone"));
        assertFalse(door.refusals(job.id()).contains(NOT_THEIRS));
    }

    private long facts(UUID customer, String category) {
        return door.count("select count(*) from fact where customer_id = ? and category = ?", customer, category);
    }
}
