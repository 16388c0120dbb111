package org.regard.exchange.work;

import java.nio.ByteBuffer;

/** A keyed hash of 16 bytes as a value that a map can hold. */
record Hash(long high, long low) implements Comparable<Hash> {
    Hash(byte[] bytes) {
        this(ByteBuffer.wrap(bytes).getLong(0), ByteBuffer.wrap(bytes).getLong(8));
    }

    /** As the database orders bytes. */
    @Override
    public int compareTo(Hash other) {
        int first = Long.compareUnsigned(high, other.high);
        return first != 0 ? first : Long.compareUnsigned(low, other.low);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }
}
