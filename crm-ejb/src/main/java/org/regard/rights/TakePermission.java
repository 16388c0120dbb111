package org.regard.rights;

import java.time.Instant;
import java.util.Set;
import org.regard.platform.Refusal;

/**
 * What a customer permits. If it exists, it is well formed; whether it counts is for the rules to say.
 *
 * @param categories what may be kept
 * @param purposes what it may be used for; empty: everything that the policy says it serves
 * @param wording code of the words they were asked with; null: the general ones
 * @param version of the wording; null: the newest
 * @param language in which they were asked, {@code en} or {@code de}; null: English
 * @param givenAt null: now
 */
public record TakePermission(
        Set<String> categories,
        Set<String> purposes,
        String wording,
        Integer version,
        String language,
        Channel channel,
        Instant givenAt) {

    public static final String GENERAL = "general";

    public TakePermission {
        if (categories == null || categories.isEmpty()) {
            throw Refusal.malformed("permission.which-category").asException();
        }
        if (channel == null) {
            throw Refusal.malformed("channel.unknown").asException();
        }
        categories = Set.copyOf(categories);
        purposes = purposes == null ? Set.of() : Set.copyOf(purposes);
        wording = wording == null || wording.isBlank() ? GENERAL : wording.strip();
        language = language == null || language.isBlank() ? "en" : language;
        if (!Set.of("en", "de").contains(language)) {
            throw Refusal.malformed("permission.language").asException();
        }
    }

    /** The general words, for all that the category serves, now. */
    public static TakePermission of(String category, Channel channel) {
        return new TakePermission(Set.of(category), Set.of(), null, null, null, channel, null);
    }

    /** The same, asked in another language. */
    public TakePermission in(String asked) {
        return new TakePermission(categories, purposes, wording, version, asked, channel, givenAt);
    }
}
