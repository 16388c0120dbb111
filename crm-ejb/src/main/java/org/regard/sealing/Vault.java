package org.regard.sealing;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;

/** Makes, wraps and opens the data keys of customers and import jobs. Keeps none of them. */
public final class Vault {

    private static final int KEY_BYTES = 32;
    private final AesGcmJce wrapping;
    private final SecureRandom random = new SecureRandom();

    public Vault(MasterKey master) {
        try {
            wrapping = new AesGcmJce(master.derive("regard wrap 1"));
        } catch (GeneralSecurityException failure) {
            throw new SealBroken(failure);
        }
    }

    /** A fresh key and its wrapped form for the owner's key row. */
    public Made make(UUID owner) {
        var secret = new byte[KEY_BYTES];
        random.nextBytes(secret);
        try {
            var wrapped = wrapping.encrypt(secret, DataKey.bound(owner, owner));
            return new Made(new DataKey(owner, secret), wrapped);
        } catch (GeneralSecurityException failure) {
            throw new SealBroken(failure);
        }
    }

    public DataKey open(UUID owner, byte[] wrapped) {
        try {
            return new DataKey(owner, wrapping.decrypt(wrapped, DataKey.bound(owner, owner)));
        } catch (GeneralSecurityException failure) {
            throw new SealBroken(failure);
        }
    }

    /** A new key, ready to seal, and the form in which it may be stored. */
    public record Made(DataKey key, byte[] wrapped) {}
}
