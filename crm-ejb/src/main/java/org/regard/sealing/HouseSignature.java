package org.regard.sealing;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;

/** The signature of the house: Ed25519 (RFC 8032) with a key derived from the master key, so that the database alone cannot sign. */
public final class HouseSignature {

    private final Ed25519Sign.KeyPair keys;

    public HouseSignature(MasterKey master) {
        try {
            keys = Ed25519Sign.KeyPair.newKeyPairFromSeed(master.derive("regard signature 1"));
        } catch (GeneralSecurityException failure) {
            throw new SealBroken(failure);
        }
    }

    /** 64 bytes. */
    public byte[] sign(byte[] message) {
        try {
            return new Ed25519Sign(keys.getPrivateKey()).sign(message);
        } catch (GeneralSecurityException failure) {
            throw new SealBroken(failure);
        }
    }

    /** 32 bytes, for witnesses outside the house. */
    public byte[] publicKey() {
        return keys.getPublicKey().clone();
    }

    public boolean isMine(byte[] signature, byte[] message) {
        return isSignedBy(keys.getPublicKey(), signature, message);
    }

    /** Whether the holder of the private key that belongs to this public one signed the message. */
    public static boolean isSignedBy(byte[] publicKey, byte[] signature, byte[] message) {
        try {
            new Ed25519Verify(publicKey).verify(signature, message);
            return true;
        } catch (GeneralSecurityException not) {
            return false;
        }
    }
}
