package org.regard.wording.people;

import java.util.Set;

/**
 * What may be somebody's name in a text.
 *
 * @param shape how it is written
 * @param given folded forms of the first name, or its initial; where one name stands alone, of what may be another part of it
 * @param family folded forms of the other name
 * @param start UTF-16 unit
 * @param end UTF-16 unit
 */
record Candidate(Shape shape, Set<String> given, Set<String> family, int start, int end) {

    enum Shape {
        /** Two names beside each other, in either order. */
        PAIR,
        /** An initial and a name. */
        INITIAL,
        /** A name after Mr, Frau, family and the like. */
        TITLED,
        /** A name alone. */
        LONE
    }
}
