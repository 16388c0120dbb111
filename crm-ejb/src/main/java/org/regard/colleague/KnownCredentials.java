package org.regard.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A program that calls the interface sends its password with every call; hashing it slowly each time would cost a tenth
 * of a second. What was proved once is remembered for five minutes, as a hash under a key that dies with this process,
 * and only while the stored password is the same.
 */
@ApplicationScoped
public class KnownCredentials {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 1000;
    private final Map<String, Proof> proofs = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private Clock clock;

    private record Proof(byte[] credential, Instant until) {}

    protected KnownCredentials() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    @Inject
    public KnownCredentials(Clock clock) {
        this();
        this.clock = clock;
    }

    boolean remembers(String signIn, String password, Optional<String> stored) {
        var proof = proofs.get(signIn);
        return stored.isPresent()
                && proof != null
                && proof.until().isAfter(clock.instant())
                && MessageDigest.isEqual(proof.credential(), credential(signIn, password, stored.get()));
    }

    void remember(String signIn, String password, String stored) {
        if (proofs.size() >= MOST) {
            proofs.clear();
        }
        proofs.put(
                signIn,
                new Proof(credential(signIn, password, stored), clock.instant().plus(KEPT)));
    }

    private byte[] credential(String signIn, String password, String stored) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (var part : new String[] {signIn, stored, password}) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((byte) bytes.length);
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", missing);
        }
    }
}
