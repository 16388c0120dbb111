package org.regard.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Exact look-up without the value: HMAC-SHA-256 under a key of the house, cut to 16 bytes, one namespace for each kind. */
public final class KeyedHash {

    private static final int BYTES = 16;
    private final Mac prototype;

    public KeyedHash(MasterKey master) {
        try {
            prototype = Mac.getInstance("HmacSHA256");
            prototype.init(new SecretKeySpec(master.derive("regard lookup 1"), "HmacSHA256"));
        } catch (GeneralSecurityException failure) {
            throw new SealBroken(failure);
        }
    }

    /** The hash of a normalised value within its kind, such as {@code phone}. */
    public byte[] of(String kind, String normalised) {
        try {
            var mac = (Mac) prototype.clone();
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (CloneNotSupportedException failure) {
            throw new SealBroken(new GeneralSecurityException("clone"));
        }
    }
}
