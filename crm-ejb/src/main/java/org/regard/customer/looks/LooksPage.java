package org.regard.customer.looks;

import java.util.List;

/**
 * A page of looks, newest first.
 *
 * @param asked what was asked, with the days that were taken
 * @param after where the next page begins, opaque; null when this is the last
 */
public record LooksPage(LooksAsked asked, List<LookEntry> items, String after) {}
