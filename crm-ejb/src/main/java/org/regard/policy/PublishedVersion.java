package org.regard.policy;

import java.time.Instant;

/**
 * A version that is or was in force, for the list of versions.
 *
 * @param publishedBy name of the steward; empty for the version that Regard came with
 * @param note what the steward wrote about it
 */
public record PublishedVersion(
        int version, Text title, String note, Instant publishedAt, String publishedBy, boolean inForce) {}
