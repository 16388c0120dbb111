package org.regard.disclosure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The chain over the journal: {@code h(n) = SHA-256(h(n-1) || entry)}, starting from 32 zero bytes. */
final class SealChain {

    private byte[] last;

    SealChain(byte[] last) {
        this.last = last == null ? new byte[32] : last;
    }

    /** Seals the next entry and answers its link. */
    byte[] seal(SealedEntry entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(last);
            last = digest.digest(entry.bytes());
            return last;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", missing);
        }
    }
}
