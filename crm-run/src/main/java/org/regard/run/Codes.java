package org.regard.run;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Secrets made here, from the machine's own randomness. */
final class Codes {
    private static final SecureRandom RANDOM = new SecureRandom();
    // Without letters and digits that look alike on paper.
    private static final String READABLE = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private Codes() {}

    /** 256 bits for the master key, as the application expects it. */
    static String key() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** A code that a person types once: three groups of four. */
    static String forTyping() {
        return IntStream.range(0, 3)
                .mapToObj(group -> RANDOM.ints(4, 0, READABLE.length())
                        .mapToObj(at -> READABLE.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    private static byte[] bytes() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
