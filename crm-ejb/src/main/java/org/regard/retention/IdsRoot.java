package org.regard.retention;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One hash over the identifiers of all that went, batch by batch: {@code root' = SHA-256(root || sorted identifiers)}, starting
 * from 32 zero bytes. It tells nothing about them; whoever has them can show that they are the ones.
 *
 * @param hex 64 hexadecimal digits
 */
public record IdsRoot(String hex) {

    public static final IdsRoot NOTHING = new IdsRoot("00".repeat(32));

    static IdsRoot of(byte[] bytes) {
        return new IdsRoot(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The root after one more batch; a batch of nothing changes nothing. */
    public IdsRoot with(Collection<UUID> gone) {
        if (gone.isEmpty()) {
            return this;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes());
            gone.stream()
                    .sorted()
                    .forEach(id -> digest.update(ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .flip()));
            return of(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", missing);
        }
    }
}
