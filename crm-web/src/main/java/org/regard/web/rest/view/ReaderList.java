package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.regard.mirror.MirrorView;
import org.regard.platform.PageToken;

/** Who looked, newest first. */
@Schema(name = "DisclosureList")
public record ReaderList(
        List<Reader> items,
        @Schema(description = "Give this as `after` for the next page; missing on the last.") String after) {

    public static ReaderList of(List<MirrorView.Reader> readers, int limit) {
        var last = readers.size() < limit
                ? null
                : PageToken.of(readers.get(readers.size() - 1).at().toString());
        return new ReaderList(readers.stream().map(Reader::of).toList(), last);
    }

    /** The moment before which the page begins; null for the first. */
    public static Instant before(String after) {
        return PageToken.read(after, null, Instant::parse);
    }
}
