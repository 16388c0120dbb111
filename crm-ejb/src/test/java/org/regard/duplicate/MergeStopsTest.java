package org.regard.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.boundary.SetBoundary;
import org.regard.customer.wall.SetWall;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.retention.Holds;
import org.regard.retention.SetHold;
import org.regard.rights.Channel;
import org.regard.rights.RequestKind;

/** What an entry has of its own is not lost by merging it away: the merge stops, says why, and changes nothing. */
class MergeStopsTest {

    private static final Look CARE = Guests.CARE;
    private final House house = House.fresh();
    private final Guests guests = new Guests(house);
    private UUID mira;
    private UUID myra;

    @BeforeEach
    void two_entries_of_one_person() {
        Company.in(house.home());
        mira = guests.person("rm", "Mira Sonntag");
        myra = guests.person("rm", "Myra Sontag");
        guests.fact("rm", myra, "phone", "+49 171 7654321");
    }

    @Test
    void a_wall_before_one_of_them_stays_before_them() {
        var rival = guests.person("other", "Viktor Handel");
        var wish = new SetWall(myra, rival, "they quarrel", TestClock.START.plusMonths(6));
        house.does("steward", () -> house.walls().set(wish, CARE));
        neither("wall.not-merged");
    }

    @Test
    void what_is_held_about_one_of_them_stays_where_it_is_held() {
        var holds = new Holds(house.scopes(), house.journal(), house.database(), house.vault(), house.textQuestions());
        var until = TestClock.START.plusMonths(6);
        house.does(
                "steward",
                () -> holds.set(new SetHold("claim 17", myra, null, null, until.minusMonths(1), until), CARE));
        neither("merge.hold");
    }

    @Test
    void article_18_nobody_moves_what_is_restricted() {
        house.does("rm", () -> house.word().restrictions().restrict(myra, "accuracy", Channel.PHONE, CARE));
        neither("merge.restricted");
    }

    @Test
    void who_has_wishes_is_the_one_that_stays() {
        house.does("rm", () -> house.boundaries().set(myra, SetBoundary.category("birthday"), 0, Guests.TALK));
        onlyTheOtherWay("merge.wishes");
    }

    @Test
    void article_21_who_has_objected_is_the_one_that_stays() {
        house.does("rm", () -> house.word().objections().object(myra, "visit", false, Channel.PHONE, CARE));
        onlyTheOtherWay("merge.objection");
    }

    @Test
    void article_12_who_has_asked_for_something_is_the_one_that_stays() {
        house.does("rm", () -> house.word()
                .requests()
                .receive(myra, RequestKind.ACCESS, null, Channel.PHONE, Look.of("access-request")));
        onlyTheOtherWay("merge.request");
    }

    @Test
    void article_19_whose_recipients_are_noted_is_the_one_that_stays() {
        house.does("rm", () -> house.word().recipients().passedOn(myra, "Parcel Swift", Set.of("phone"), null, CARE));
        onlyTheOtherWay("merge.recipients");
    }

    @Test
    void one_merge_ends_before_another_begins_with_what_came_of_it() {
        var third = guests.person("rm", "Mirabelle Sonntag");
        house.does("rm", () -> house.merges().merge(myra, third, Map.of(), CARE));
        onlyTheOtherWay("merge.merge");
    }

    private void neither(String rule) {
        stopped(rule, mira, myra);
        stopped(rule, myra, mira);
    }

    private void onlyTheOtherWay(String rule) {
        stopped(rule, mira, myra);
        house.does("rm", () -> house.merges().merge(myra, mira, Map.of(), CARE));
    }

    /** The page says so before. */
    private void stopped(String rule, UUID stays, UUID goes) {
        var before = state();
        var view = house.as("rm", () -> house.merges().compare(stays, goes, CARE, Locale.ENGLISH));
        assertEquals(rule, view.stops().orElseThrow().rule());
        assertEquals(
                rule, Guests.refusal(() -> house.does("rm", () -> house.merges().merge(stays, goes, Map.of(), CARE))));
        assertEquals(before, state());
    }

    private List<String> state() {
        return Raw.asApp(house.home())
                .says(null, "house", null, "directory-care")
                .list(
                        """
                        select to_jsonb(f)::text from fact f union all select to_jsonb(c)::text from customer c
                        union all select to_jsonb(m)::text from merge m order by 1""");
    }
}
