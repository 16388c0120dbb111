package org.regard.web.knowledge;

import java.util.List;
import java.util.UUID;

/**
 * One fact in the reader's words.
 *
 * @param value what the purpose shows; empty when it shows only that there is something
 * @param unknown a sentence for what was declined or not asked; empty for a kept fact
 * @param from where it comes from and when it was told
 * @param detail the same, and what it is for
 * @param until when it ends
 * @param share how much of its time is left, 0 to 100; null when it has no end of its own
 * @param marks what has to be known when reading it: contested, confirmed, about somebody else
 * @param readers who may read it
 * @param purposes all it is kept for
 */
public record FactRow(
        UUID id,
        String code,
        String label,
        String value,
        String unknown,
        String from,
        String detail,
        String until,
        Integer share,
        String readers,
        String purposes,
        List<String> marks,
        boolean contested,
        boolean checkable,
        boolean mine) {}
