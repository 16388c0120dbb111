package org.regard.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;

/** A long mirror is read part by part, and leafing through it is one look. */
class MirrorPartsTest {

    private static final Look ACCESS = Look.of("access-request");
    private House house;
    private Guests guests;
    private UUID mira;

    @BeforeEach
    void somebody_likes_five_things() {
        house = House.fresh();
        Company.in(house.home());
        guests = new Guests(house);
        mira = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", mira, "language", "de");
        for (int i = 0; i < 5; i++) {
            guests.fact("rm", mira, "likes", "tea " + i);
        }
    }

    @Test
    void all_parts_together_are_the_list_and_nothing_else_is_read_with_them() {
        var whole = whole("rm").facts();
        var leafed = new ArrayList<>(part(MirrorPart.FACTS, 1).mirror().facts());
        leafed.addAll(part(MirrorPart.FACTS, 2).mirror().facts());
        leafed.addAll(part(MirrorPart.FACTS, 3).mirror().facts());
        assertEquals(whole, leafed);
        var last = part(MirrorPart.FACTS, 99);
        assertEquals(whole.subList(4, 6), last.mirror().facts());
        assertEquals(List.of(4, 6), List.of(last.first(), last.of()));
        assertEquals(List.of(), last.mirror().readers());
        assertEquals(List.of(), last.mirror().words());
        assertNull(last.mirror().rights().restriction());
    }

    @Test
    void article_15_1_c_leafing_is_one_look_and_stands_once_among_the_readers() {
        whole("rm");
        part(MirrorPart.FACTS, 2);
        part(MirrorPart.FACTS, 3);
        part(MirrorPart.RECIPIENTS, 1);
        assertEquals(1, mirrorsAmong(part(MirrorPart.READERS, 1).of()));
    }

    @Test
    void a_part_without_a_look_before_it_is_a_look_of_its_own() {
        part(MirrorPart.FACTS, 2);
        assertEquals(1, looks());
        house.clock().pass(Duration.ofMinutes(31));
        part(MirrorPart.FACTS, 2);
        assertEquals(2, looks());
    }

    @Test
    void another_colleagues_look_and_a_kind_of_fact_that_nobody_saw_count_for_nothing() {
        whole("steward");
        part(MirrorPart.FACTS, 1);
        assertEquals(2, looks());
        whole("rm");
        assertEquals(3, looks());
        guests.fact("rm", mira, "called-how", "Frau Sonntag");
        part(MirrorPart.FACTS, 3);
        assertEquals(3, looks());
        var first = part(MirrorPart.FACTS, 1).mirror().facts().get(0);
        assertEquals("called-how", first.category().code());
        assertEquals(4, looks());
    }

    private MirrorView whole(String by) {
        return house.as(by, () -> house.mirrors().mirror(mira, ACCESS, Locale.ENGLISH));
    }

    private MirrorPart.Piece part(MirrorPart part, int number) {
        return house.as("rm", () -> house.mirrors().part(mira, part, number, 2, ACCESS, Locale.ENGLISH));
    }

    private int looks() {
        return mirrorsAmong(50);
    }

    /** How often the mirror stands among the newest readers; reading them is no mirror. */
    private int mirrorsAmong(int newest) {
        var readers = house.as("steward", () -> house.mirrors().readers(mira, null, newest, ACCESS));
        return (int) readers.stream().filter(one -> one.act().equals("mirror")).count();
    }
}
