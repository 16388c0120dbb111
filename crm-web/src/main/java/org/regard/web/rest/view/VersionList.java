package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.regard.policy.PublishedVersion;

/** The versions of the policy. */
@Schema(name = "PolicyVersions")
public record VersionList(List<Entry> items) {

    /** A version that is or was in force. */
    @Schema(name = "PolicyVersion")
    public record Entry(
            int version,
            String title,
            String note,
            Instant publishedAt,
            @Schema(description = "Name of the steward; missing for the version that Regard came with.")
                    String publishedBy,
            boolean inForce) {}

    public static VersionList of(List<PublishedVersion> versions, Locale locale) {
        return new VersionList(versions.stream()
                .map(one -> new Entry(
                        one.version(),
                        one.title().in(locale),
                        one.note(),
                        one.publishedAt(),
                        one.publishedBy().isEmpty() ? null : one.publishedBy(),
                        one.inForce()))
                .toList());
    }
}
