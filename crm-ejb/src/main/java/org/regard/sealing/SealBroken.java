package org.regard.sealing;

import java.security.GeneralSecurityException;

/** A sealed value could not be opened: moved, altered, or sealed under another key. Says nothing of the value. */
public class SealBroken extends RuntimeException {

    SealBroken(GeneralSecurityException failure) {
        super("seal.broken " + failure.getClass().getSimpleName());
    }
}
