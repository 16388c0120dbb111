package org.regard.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody outside who was given something about a customer.
 *
 * @param categories codes of what they were given
 * @param notices what they have to be told of it, or were (Art. 19)
 */
public record RecipientView(
        UUID id,
        String recipient,
        List<String> categories,
        String purpose,
        LocalDate passedOn,
        String passedBy,
        List<Notice> notices) {

    /**
     * One thing to tell them.
     *
     * @param why {@code corrected}, {@code erased} or {@code restricted}
     * @param toldAt null while they have not been told
     */
    public record Notice(
            UUID id, String why, List<String> categories, LocalDate owedSince, Instant toldAt, String toldChannel) {

        public boolean isOwed() {
            return toldAt == null;
        }
    }
}
