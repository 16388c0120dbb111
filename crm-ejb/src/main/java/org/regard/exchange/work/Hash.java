package org.regard.exchange.work;

import java.nio.ByteBuffer;

/** A keyed hash of 16 bytes as a value that a map can hold. */
record Hash(long high, long low) {
    Hash(byte[] bytes) {
        this(ByteBuffer.wrap(bytes).getLong(0), ByteBuffer.wrap(bytes).getLong(8));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }
}
