package org.regard.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A customer of the data set, before anything is sealed.
 *
 * @param organisation null, or where a person belongs
 */
public record Someone(
        UUID id,
        boolean person,
        String name,
        UUID organisation,
        Staff.Care care,
        boolean teamOnly,
        LocalDate welcomedOn,
        LocalDate seenOn,
        List<Told> facts) {

    /** One fact; the value is in canonical form, null for a respected unknown. */
    public record Told(UUID id, String category, String state, String value, String source, LocalDate on) {}
}
