package org.regard.bench.gdpr;

/** Whoever answers the operations: the oracle, plain statements, the product. All answer in the same words. */
interface Side extends AutoCloseable {

    String DONE = "done";
    String ABSENT = "absent";

    String take(Op op) throws Exception;

    /** What the side owes after some operations, such as the seal over its journal. */
    default void settle() throws Exception {}

    @Override
    default void close() throws java.sql.SQLException {}
}
