package org.regard.platform;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.function.Function;

/** Where a page of a list ended, as a program is handed it and gives it back for the next page; letters and digits that mean nothing to it. */
public final class PageToken {

    private PageToken() {}

    public static String of(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that was handed out; refused is what we never handed out.
     *
     * @param after null or empty for the first page
     * @param reading throws what a reader of text throws when it cannot read it
     */
    public static <T> T read(String after, T first, Function<String, T> reading) {
        if (after == null || after.isBlank()) {
            return first;
        }
        try {
            return reading.apply(new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException broken) {
            throw Refusal.malformed("search.after-unknown").asException();
        }
    }
}
