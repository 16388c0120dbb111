package org.regard.house.matrix;

/** What somebody may try with a table. */
enum Deed {
    READ,
    /** The same, in a transaction that says it is about one customer. */
    READ_NAMED,
    ADD,
    /** Without a condition: row security alone decides how far it reaches. */
    CHANGE,
    /** Without a condition, too. */
    REMOVE
}
