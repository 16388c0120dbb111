package org.regard.bench.gdpr;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** How much there is, and what each record says when the run begins. */
record Volume(int records, LocalDate today) {

    static final int PURPOSES = 25;
    static final int MONTHS = 24;
    static final int BYTES = 100;
    static final List<String> SOURCES = List.of("customer-told", "business-card", "form", "contract");
    static final int RECIPIENTS = 10;
    private static final int RECORDS_A_USER = 10;

    int users() {
        return Math.max(2, records / RECORDS_A_USER);
    }

    int objections() {
        return Math.min(100, users());
    }

    int user(int key) {
        return key % users();
    }

    /** Ten records of one customer are of ten purposes. */
    int purpose(int key) {
        return Math.floorMod(key / users() * 7 + key, PURPOSES);
    }

    String source(int key) {
        return SOURCES.get(key % SOURCES.size());
    }

    /** Between two and thirteen months ago: not at its end yet, and older than one month. */
    LocalDate keptSince(int key) {
        return today.minusDays(70 + key % 330);
    }

    String value(int key) {
        return text(key, new Random(key));
    }

    /** A hundred bytes that begin with the key. */
    static String text(int key, Random random) {
        var text = new StringBuilder("key" + key + " ");
        while (text.length() < BYTES) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    static String purposeCode(int purpose) {
        return "purpose-" + letter(purpose);
    }

    static String categoryCode(int purpose) {
        return "kind-" + letter(purpose);
    }

    private static char letter(int purpose) {
        return (char) ('a' + purpose);
    }
}
