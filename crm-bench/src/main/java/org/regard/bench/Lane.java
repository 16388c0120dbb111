package org.regard.bench;

/**
 * One side of a comparison.
 *
 * @param name how the report calls it
 * @param desks makes what one caller works with
 */
record Lane(String name, Desks desks) {

    /** Makes the work of the n-th caller, with a connection of its own. */
    @FunctionalInterface
    interface Desks {
        Work of(int caller) throws Exception;
    }

    /** Something that is done again and again. */
    interface Work {
        void once() throws Exception;

        /** Gives back what it worked with. */
        void close() throws Exception;
    }
}
