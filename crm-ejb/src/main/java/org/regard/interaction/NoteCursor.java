package org.regard.interaction;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.regard.platform.Refusal;

/** Where a page of notes ended: at which day and note. */
record NoteCursor(LocalDate heldOn, UUID note) {

    static final NoteCursor NEWEST = new NoteCursor(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    static NoteCursor after(NoteView last) {
        return new NoteCursor(last.heldOn(), last.id());
    }

    String encode() {
        var plain = heldOn + " " + note;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static NoteCursor decode(String after) {
        if (after == null || after.isBlank()) {
            return NEWEST;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(" ");
            return new NoteCursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException broken) {
            throw Refusal.malformed("search.after-unknown").asException();
        }
    }
}
