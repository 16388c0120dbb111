package org.regard.customer;

import java.util.List;

/**
 * A page of the directory.
 *
 * @param after where the next page begins, opaque; null when this is the last
 */
public record FoundPage(List<Found> items, String after) {}
