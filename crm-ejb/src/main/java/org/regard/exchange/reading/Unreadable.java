package org.regard.exchange.reading;

import java.io.IOException;

/** A file that cannot be read as contacts. Carries the key of the sentence that says why, never a piece of the file. */
public final class Unreadable extends IOException {
    private final String key;

    public Unreadable(String key) {
        super(key);
        this.key = key;
    }

    /** The message key, such as {@code import.file.empty}. */
    public String key() {
        return key;
    }
}
