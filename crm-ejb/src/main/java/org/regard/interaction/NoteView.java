package org.regard.interaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One note as it is shown.
 *
 * @param purpose the conversation's; it is shown for this one and no other
 * @param keptSince the day it was first written
 * @param writer whose words these are
 * @param endsOn the first day it is no longer kept: its own end, or the policy's when that comes first
 * @param readers who else has read these words, the latest first; empty: nobody yet
 * @param lastRead when last; null: never
 * @param unreadUntil when it is let go unless somebody reads it or says that it still matters; null: it does not fade
 */
public record NoteView(
        UUID id,
        ThreeLines lines,
        String purpose,
        Channel channel,
        LocalDate heldOn,
        LocalDate keptSince,
        UUID writer,
        String writerName,
        Instant writtenAt,
        LocalDate endsOn,
        List<String> readers,
        Instant lastRead,
        LocalDate unreadUntil,
        long version) {

    /** How much of its time is still before it, from 1 to 0. */
    public double remaining(LocalDate today) {
        double whole = endsOn.toEpochDay() - heldOn.toEpochDay();
        return Math.max(0, Math.min(1, (endsOn.toEpochDay() - today.toEpochDay()) / whole));
    }
}
