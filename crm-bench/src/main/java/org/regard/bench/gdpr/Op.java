package org.regard.bench.gdpr;

import java.time.LocalDate;

/**
 * One operation of the workload; what a kind does not need is 0 or null.
 *
 * @param key number of the record
 * @param user number of the customer
 * @param purpose number of the purpose, which is the record's category
 * @param value what the customer says
 * @param source where a record comes from, or who gets it
 * @param end the day until which the customer lets a record be kept
 * @param months how long records of a purpose are kept
 */
record Op(Kind kind, int key, int user, int purpose, String value, String source, LocalDate end, int months) {

    /** What is done; the words of the paper are in the report. */
    enum Kind {
        CREATE,
        DELETE_BY_PURPOSE,
        DELETE_BY_EXPIRY,
        DELETE_BY_USER,
        UPDATE_BY_PURPOSE,
        UPDATE_BY_USER,
        UPDATE_BY_RECIPIENT,
        READ_BY_USER,
        READ_METADATA_BY_KEY,
        UPDATE_DATA_BY_KEY,
        UPDATE_METADATA_BY_KEY,
        DELETE_BY_KEY,
        READ_BY_KEY,
        READ_BY_PURPOSE,
        READ_BY_OBJECTION,
        READ_METADATA_BY_USER,
        READ_JOURNAL,
        VERIFY_DELETION
    }

    static Op of(Kind kind, int key, int user, int purpose) {
        return new Op(kind, key, user, purpose, null, null, null, 0);
    }

    Op saying(String words, String where) {
        return new Op(kind, key, user, purpose, words, where, end, months);
    }

    Op until(LocalDate day) {
        return new Op(kind, key, user, purpose, value, source, day, months);
    }

    Op keptFor(int many) {
        return new Op(kind, key, user, purpose, value, source, end, many);
    }
}
