package org.regard.sealing;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * One owner's key: seals values with AES-256-GCM. The owner and the item are bound in as associated data, so that a
 * sealed value moved to another customer or another fact does not open.
 */
public final class DataKey {

    private final UUID owner;
    private final AesGcmJce cipher;

    DataKey(UUID owner, byte[] secret) throws GeneralSecurityException {
        this.owner = owner;
        this.cipher = new AesGcmJce(secret);
    }

    public byte[] seal(UUID item, String value) {
        try {
            return cipher.encrypt(value.getBytes(StandardCharsets.UTF_8), bound(owner, item));
        } catch (GeneralSecurityException failure) {
            throw new SealBroken(failure);
        }
    }

    /** Opens a value sealed for this owner and item; {@link SealBroken} for anything else. */
    public String open(UUID item, byte[] sealed) {
        try {
            return new String(cipher.decrypt(sealed, bound(owner, item)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failure) {
            throw new SealBroken(failure);
        }
    }

    static byte[] bound(UUID owner, UUID item) {
        return ByteBuffer.allocate(32)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .putLong(item.getMostSignificantBits())
                .putLong(item.getLeastSignificantBits())
                .array();
    }
}
