package org.regard.duplicate;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.regard.sealing.KeyedHash;

/** Keyed hashes of short texts, those of late remembered: names share most of their pairs of letters. Serves one thread. */
final class Grams {

    private static final int REMEMBERED = 20_000;
    private final KeyedHash hash;
    private final Map<String, Long> known = new LinkedHashMap<>(1024, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    Grams(KeyedHash hash) {
        this.hash = hash;
    }

    long hash(String part, String gram) {
        return known.computeIfAbsent(part + '\0' + gram, none -> key("match " + part, gram));
    }

    /** For what is seldom the same twice. */
    long key(String kind, String text) {
        return ByteBuffer.wrap(hash.of(kind, text)).getLong();
    }
}
