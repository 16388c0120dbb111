package org.regard.duplicate;

import java.util.BitSet;

/**
 * A keyed Bloom filter over the pairs of letters of one part of a customer (Schnell, Bachteler and Reiher 2009): alike texts set
 * alike bits, and without the key nobody knows which pair sets which.
 */
final class Filter {

    private static final int BITS_A_GRAM = 2;
    private final Grams grams;
    private final String part;
    private final int size;
    private final BitSet bits;

    /** @param size of the filter in bits, a power of two */
    Filter(Grams grams, String part, int size) {
        this.grams = grams;
        this.part = part;
        this.size = size;
        this.bits = new BitSet(size);
    }

    /** A word with its neighbours: "_ab", "bc_" and so on, so that beginning and end count. */
    Filter word(String word) {
        var padded = "_" + word + "_";
        for (int i = 0; i + 2 <= padded.length() && !word.isEmpty(); i++) {
            set(padded.substring(i, i + 2));
        }
        return this;
    }

    /** Signs that count with their place, such as the digits of a date. */
    Filter places(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            set(i + ":" + signs.charAt(i));
        }
        return this;
    }

    private void set(String gram) {
        long hash = grams.hash(part, gram);
        for (int i = 0; i < BITS_A_GRAM; i++) {
            bits.set((int) (hash >>> 20 * i) & size - 1);
        }
    }

    boolean isEmpty() {
        return bits.isEmpty();
    }

    /** Dice coefficient, as the database computes it; null when one of the two says nothing. */
    static Double alike(Filter one, Filter other) {
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        var both = (BitSet) one.bits.clone();
        both.and(other.bits);
        return (double) (float) (2.0 * both.cardinality() / (one.bits.cardinality() + other.bits.cardinality()));
    }

    /** Zeros and ones, as PostgreSQL reads a bit string. */
    String text() {
        var text = new StringBuilder(size);
        for (int i = 0; i < size; i++) {
            text.append(bits.get(i) ? '1' : '0');
        }
        return text.toString();
    }
}
