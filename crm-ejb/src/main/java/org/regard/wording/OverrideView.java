package org.regard.wording;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Words that somebody kept though they were asked.
 *
 * @param place code of the {@link Spoken.Place}: what kind of text it was written in
 * @param text the one it was written in
 * @param kinds codes of {@link Kind}
 * @param reason why they kept them; null when nobody was asked
 * @param unasked the text names somebody whom its writer may not find, so that nothing could be asked
 * @param colleague who wrote it, by name
 */
public record OverrideView(
        UUID id,
        UUID customer,
        String place,
        UUID text,
        List<String> kinds,
        String reason,
        boolean unasked,
        String colleague,
        Instant at) {}
