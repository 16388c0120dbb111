package org.regard.web.policy;

import java.util.List;

/**
 * One data category as a row of the policy page, in the reader's words.
 *
 * @param cells for each purpose of the page: how finely it shows there, or empty
 * @param keep how long it is kept
 * @param readers roles that may read it, and whose customers
 */
public record PolicyRow(
        String code,
        String name,
        String why,
        List<String> cells,
        String keep,
        String readers,
        String sources,
        String ground) {}
