package org.regard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class AimsTest {

    private static Figures always(long milliseconds) {
        return Figures.of(new long[] {milliseconds * 1_000_000, milliseconds * 1_000_000}, 1);
    }

    private static Outcome card(int people, long product, long floor) {
        return new Outcome("service", "hello card", people, 1, always(product), always(floor), always(1));
    }

    @Test
    void the_worst_scene_decides_whether_an_aim_is_hit() {
        var aims = Aims.of(List.of(card(250_000, 2, 2), card(1_000_000, 9, 3)), List.of(), List.of());
        var card = aims.stream()
                .filter(aim -> aim.text().contains("hello card"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, card.worst(), 0.001);
        assertFalse(card.isHit());
    }

    @Test
    void what_was_not_measured_is_no_hit_and_no_miss() {
        assertEquals(List.of(), Aims.of(List.of(), List.of(), List.of()));
    }
}
