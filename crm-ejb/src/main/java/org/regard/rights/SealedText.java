package org.regard.rights;

import java.util.UUID;
import org.regard.sealing.DataKey;

/** Short texts of a row, each sealed for its place in it, so that one cannot be put where the other was. */
final class SealedText {

    static final int LONGEST = 500;

    private SealedText() {}

    static byte[] seal(DataKey key, UUID row, int place, String text) {
        return text == null || text.isBlank() ? null : key.seal(place(row, place), text.strip());
    }

    static String open(DataKey key, UUID row, int place, byte[] sealed) {
        return sealed == null ? null : key.open(place(row, place), sealed);
    }

    private static UUID place(UUID row, int place) {
        return new UUID(row.getMostSignificantBits(), row.getLeastSignificantBits() ^ place);
    }
}
