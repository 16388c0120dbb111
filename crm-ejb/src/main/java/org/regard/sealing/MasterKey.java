package org.regard.sealing;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.regard.platform.Refusal;

/** The key that the server holds; never in the database. Every other key of the house is derived from it or wrapped by it. */
public final class MasterKey {

    private static final int BYTES = 32;
    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /** Reads base64 of exactly 32 bytes. */
    public static MasterKey of(String base64) {
        try {
            var secret = Base64.getDecoder().decode(base64.strip());
            if (secret.length != BYTES) {
                throw Refusal.conflict("master-key.length").asException();
            }
            return new MasterKey(secret);
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.conflict("master-key.not-base64").asException();
        }
    }

    /** A key for one use only (HKDF-SHA-256, RFC 5869), so that no use can stand in for another. */
    byte[] derive(String use) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], use.getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException failure) {
            throw new SealBroken(failure);
        }
    }
}
