package org.regard.rights;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One request of a customer under the law.
 *
 * @param customerName the name they are called by
 * @param owner who sees to it; null while nobody does
 * @param dueOn the last day for the answer
 * @param extension why it takes longer, as it was told; null in lists, where nothing sealed is opened
 * @param answer what was told beyond the outcome; null in lists
 */
public record RequestView(
        UUID customer,
        String customerName,
        UUID id,
        RequestKind kind,
        LocalDate receivedOn,
        String channel,
        String heardBy,
        UUID owner,
        String ownerName,
        LocalDate dueOn,
        LocalDate extendedOn,
        String extension,
        LocalDate answeredOn,
        String answerChannel,
        Outcome outcome,
        String answer,
        long version) {

    public boolean isAnswered() {
        return answeredOn != null;
    }

    /** Whether the law's last day has gone by without an answer. */
    public boolean isOverdue(LocalDate today) {
        return !isAnswered() && today.isAfter(dueOn);
    }
}
