package org.regard.customer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.regard.platform.PageToken;

/** Where a page of the directory ended: in which part of the search, at which word, kind and customer. */
record Cursor(boolean middle, String token, int rank, UUID customer) {

    static final Cursor START = new Cursor(false, "", -1, new UUID(0, 0));
    static final Cursor MIDDLE = new Cursor(true, "", -1, new UUID(0, 0));

    /** This place, or the first of the words that begin so, whichever comes later in the order of the index. */
    Cursor notBefore(String word) {
        var here = token.getBytes(StandardCharsets.UTF_8);
        boolean later = Arrays.compareUnsigned(here, word.getBytes(StandardCharsets.UTF_8)) >= 0;
        return later ? this : new Cursor(middle, word, -1, START.customer());
    }

    String encode() {
        return PageToken.of((middle ? "m" : "p") + rank + customer + token);
    }

    static Cursor decode(String after) {
        return PageToken.read(
                after,
                START,
                place -> new Cursor(
                        place.charAt(0) == 'm',
                        place.substring(38),
                        place.charAt(1) - '0',
                        UUID.fromString(place.substring(2, 38))));
    }
}
