package org.regard.bench.gdpr;

/** Whoever answers the operations: the oracle, plain statements, the product. All answer in the same words. */
interface Side extends AutoCloseable {

    String DONE = "done";
    String ABSENT = "absent";

    String take(Op op) throws Exception;

    /** Takes for good what has ended; answers how many records went. */
    long sweep() throws Exception;

    /** What the side owes after some operations, such as the seal over its journal; it counts. */
    default void settle() throws Exception {}

    /** Waits, outside the time, until nothing that a call has begun goes on behind its answer; answers what went wrong there, or nothing. */
    default String calm() throws Exception {
        return "";
    }

    /** What the report should say of this side besides its figures, or nothing. */
    default String aside() {
        return "";
    }

    @Override
    default void close() throws java.sql.SQLException {}
}
