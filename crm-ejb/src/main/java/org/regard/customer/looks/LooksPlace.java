package org.regard.customer.looks;

import java.time.Instant;
import java.util.UUID;
import org.regard.platform.PageToken;

/** Where a page of looks ended: the moment of its last entry, and which of those of that moment. */
record LooksPlace(Instant at, UUID id) {

    static LooksPlace of(LookEntry last) {
        return new LooksPlace(last.at(), last.id());
    }

    String encode() {
        return PageToken.of(at + " " + id);
    }

    /** Null for the first page. */
    static LooksPlace decode(String after) {
        return PageToken.read(after, null, place -> {
            var parts = place.split(" ", 2);
            return new LooksPlace(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        });
    }
}
