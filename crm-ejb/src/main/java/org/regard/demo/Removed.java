package org.regard.demo;

import java.util.List;

/**
 * What removing the demonstration did.
 *
 * @param customers how many invented customers were erased, with everything known about them
 * @param colleagues how many invented colleagues can sign in no more
 * @param staying who is still needed, and for what; empty when nothing of the demonstration is left
 */
public record Removed(int customers, int colleagues, List<Staying> staying) {

    /** Somebody of the demonstration who is still needed. */
    public record Staying(String name, Farewell why) {}

    public Removed {
        staying = List.copyOf(staying);
    }

    public boolean isComplete() {
        return staying.isEmpty();
    }
}
