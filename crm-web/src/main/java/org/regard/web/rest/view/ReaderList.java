package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.regard.mirror.MirrorView;
import org.regard.platform.Refusal;

/** Who looked, newest first. */
@Schema(name = "DisclosureList")
public record ReaderList(
        List<Reader> items,
        @Schema(description = "Give this as `after` for the next page; missing on the last.") String after) {

    public static ReaderList of(List<MirrorView.Reader> readers, int limit) {
        var last = readers.size() < limit
                ? null
                : readers.get(readers.size() - 1).at().toString();
        return new ReaderList(readers.stream().map(Reader::of).toList(), last == null ? null : encoded(last));
    }

    /** The moment before which the page begins; null for the first. */
    public static Instant before(String after) {
        try {
            return after == null
                    ? null
                    : Instant.parse(new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw Refusal.malformed("search.after-unknown").asException();
        }
    }

    private static String encoded(String moment) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(moment.getBytes(StandardCharsets.UTF_8));
    }
}
