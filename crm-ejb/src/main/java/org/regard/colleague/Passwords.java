package org.regard.colleague;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords with PBKDF2-HMAC-SHA-512, 210,000 rounds (OWASP Password Storage Cheat Sheet). */
@ApplicationScoped
public class Passwords {

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobody;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobody = hash.generate("nobody's password".toCharArray());
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Takes as long for a name that does not exist ({@code stored} null) as for one that does. */
    public boolean matches(String password, String stored) {
        var same = hash.verify(password.toCharArray(), stored == null ? nobody : stored);
        return same && stored != null;
    }
}
