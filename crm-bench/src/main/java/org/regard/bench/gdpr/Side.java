package org.regard.bench.gdpr;

/** Whoever answers the operations: the oracle, plain statements, the product. All answer in the same words. */
interface Side extends AutoCloseable {

    String DONE = "done";
    String ABSENT = "absent";

    String take(Op op) throws Exception;

    /**
     * What the side owes after some operations, such as the seal over its journal and the sweep that was asked for.
     *
     * @return how many records went because of their purpose or their end since the last time
     */
    default long settle() throws Exception {
        return 0;
    }

    @Override
    default void close() throws java.sql.SQLException {}
}
