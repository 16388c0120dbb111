package org.regard.retention.erasure;

import java.time.Instant;
import java.util.List;
import org.regard.customer.Header;

/**
 * What erasing somebody would do, before it is done.
 *
 * @param goes what goes, by category
 * @param stays what has to stay, and until when
 * @param around what else goes with them
 * @param recipients who was given something about them, to be told (GDPR Art. 19)
 * @param restricted whether they were erased before and only what the law asks for is left
 */
public record ErasurePlan(
        Header customer,
        List<Part> goes,
        List<StayRules.Staying> stays,
        Around around,
        List<Recipient> recipients,
        boolean restricted) {

    /** How many entries of one category. */
    public record Part(String category, int entries) {}

    /** Everything beside facts: numbers of rows. */
    public record Around(int words, int lookups, int checks, int bringIns, int affiliations) {}

    /**
     * Something about them that left the house, or came from outside.
     *
     * @param act how: {@code export}, {@code import} for the list that they came with, {@code passed-on}
     * @param colleague by whom; null when nobody of ours
     * @param who to whom it was passed on; null for files
     */
    public record Recipient(Instant at, String act, String colleague, String who) {}

    public boolean isWhole() {
        return stays.isEmpty();
    }
}
