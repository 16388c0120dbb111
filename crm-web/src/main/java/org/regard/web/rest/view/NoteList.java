package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.regard.interaction.Standing;

/** Notes of conversations for a purpose, newest first. */
public record NoteList(
        List<NoteEntry> items,
        @Schema(description = "Give this as `after` for the next page; missing on the last.") String after,
        @Schema(description = "Whether you are near enough to this customer to be shown notes of this purpose.")
                boolean readable) {

    public static NoteList of(Standing standing) {
        return new NoteList(
                standing.notes().stream().map(NoteEntry::of).toList(),
                standing.after(),
                standing.reader().readable());
    }
}
