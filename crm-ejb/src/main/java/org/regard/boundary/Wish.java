package org.regard.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One wish as a page shows it.
 *
 * @param hidden whether it is about a topic whose words are not for this reader
 * @param source where it comes from, a code such as {@code customer-told}
 * @param toldTo name of the colleague who was told; null for nobody of the house
 * @param endsOn the first day on which it holds no longer; null: until it is lifted
 */
public record Wish(
        Boundary rule,
        boolean hidden,
        String source,
        String toldTo,
        LocalDate toldOn,
        Instant setAt,
        LocalDate endsOn) {}
