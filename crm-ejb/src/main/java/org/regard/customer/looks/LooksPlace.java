package org.regard.customer.looks;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.regard.platform.Refusal;

/** Where a page of looks ended: the moment of its last entry, and which of those of that moment. */
record LooksPlace(Instant at, UUID id) {

    static LooksPlace of(LookEntry last) {
        return new LooksPlace(last.at(), last.id());
    }

    String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Null for the first page. */
    static LooksPlace decode(String after) {
        if (after == null || after.isBlank()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(" ", 2);
            return new LooksPlace(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException broken) {
            throw Refusal.malformed("search.after-unknown").asException();
        }
    }
}
