package org.regard.bench;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The one password of all made-up colleagues, in the form that Jakarta Security stores. */
public final class Passwords {

    public static final String ALL = "regard-bench";
    private static final int ROUNDS = 210_000;
    private static final int BYTES = 32;

    private Passwords() {}

    public static String hash(String password) {
        try {
            var salt = "the salt of the bench is no secret"
                    .substring(0, BYTES)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BYTES * 8))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:" + ROUNDS + ":" + base64.encodeToString(salt) + ":"
                    + base64.encodeToString(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
