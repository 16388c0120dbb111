package org.regard.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** Tells the rooms above of a boundary, now, in this transaction. */
@Dependent
public class Telling {

    private final Consumer<BoundarySet> rooms;

    @Inject
    public Telling(Event<BoundarySet> event) {
        this.rooms = event::fire;
    }

    /** For tests outside a server. */
    public Telling(Consumer<BoundarySet> rooms) {
        this.rooms = rooms;
    }

    BoundarySet tell(BoundarySet set) {
        rooms.accept(set);
        return set;
    }
}
