package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.interaction.UnreadNote;

/** Notes that nobody has read, the next to go first. */
public record UnreadNoteList(List<Item> items) {

    /** One of them; never what it says. */
    @Schema(name = "UnreadNote")
    public record Item(
            UUID customer,
            String calledName,
            UUID note,
            LocalDate heldOn,
            String writtenBy,
            @Schema(description = "When it is let go unless somebody reads it or says that it still matters.")
                    LocalDate goesOn) {}

    public static UnreadNoteList of(List<UnreadNote> notes) {
        return new UnreadNoteList(notes.stream()
                .map(one ->
                        new Item(one.customer(), one.called(), one.note(), one.heldOn(), one.writer(), one.goesOn()))
                .toList());
    }
}
