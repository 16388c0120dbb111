package org.regard.disclosure;

import java.time.Instant;

/**
 * A checkpoint for people to see.
 *
 * @param note the signed note, as it leaves the house
 * @param filedAt when it was laid down outside the database; null: not yet
 * @param mailedAt when it was sent by mail; null: it was not
 */
public record CheckpointView(long n, Instant at, String note, Instant filedAt, Instant mailedAt) {}
