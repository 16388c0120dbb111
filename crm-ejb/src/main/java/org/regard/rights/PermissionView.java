package org.regard.rights;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.regard.policy.Category;
import org.regard.policy.Purpose;

/**
 * One permission of a customer.
 *
 * @param wording the words they were asked with, in the version they heard
 * @param language in which they heard them
 * @param takenBy name of the colleague; null when they have left
 * @param withdrawnAt null while it stands
 */
public record PermissionView(
        UUID id,
        Category category,
        List<Purpose> purposes,
        Wording wording,
        String language,
        Instant givenAt,
        String channel,
        String takenBy,
        Instant withdrawnAt,
        String withdrawnChannel,
        String withdrawnTo) {

    public boolean stands() {
        return withdrawnAt == null;
    }

    /** What they agreed to, word for word. */
    public String said() {
        var locale = Locale.forLanguageTag(language);
        var names = purposes.stream()
                .filter(purpose -> !purpose.roles().isEmpty())
                .map(purpose -> purpose.name().in(locale))
                .toList();
        return wording.said(category.name().in(locale), String.join(", ", names), locale);
    }
}
