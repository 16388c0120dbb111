package org.regard.wording;

import java.time.Instant;

/**
 * One version of a word list.
 *
 * @param list code of the list
 * @param version rises with each change; 0 for the list that Regard supplies
 * @param at null for the supplied list
 * @param by name of the steward; null for the supplied list
 */
public record WordListView(String list, String text, long version, Instant at, String by) {}
