package org.regard.interaction;

import java.time.LocalDate;
import java.util.UUID;
import org.regard.platform.PageToken;

/** Where a page of notes ended: at which day and note. */
record NoteCursor(LocalDate heldOn, UUID note) {

    static final NoteCursor NEWEST = new NoteCursor(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    static NoteCursor after(NoteView last) {
        return new NoteCursor(last.heldOn(), last.id());
    }

    String encode() {
        return PageToken.of(heldOn + " " + note);
    }

    static NoteCursor decode(String after) {
        return PageToken.read(after, NEWEST, place -> {
            var parts = place.split(" ");
            return new NoteCursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        });
    }
}
