package org.regard.boundary;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.regard.platform.Refusal;

/** Whether a customer may be contacted in a way at a moment, and what is possible instead. */
public final class ContactRules {

    private final List<Boundary> boundaries;

    public ContactRules(Collection<Boundary> boundaries) {
        this.boundaries = List.copyOf(boundaries);
    }

    /** {@code boundary.not-now} while a window runs, with when it is over; {@code boundary.not-this-way} when it never is. */
    public Optional<Refusal> refuse(Channel way, LocalDateTime at) {
        if (isFree(way, at)) {
            return Optional.empty();
        }
        return Optional.of(freeFrom(way, at)
                .map(free -> Refusal.conflict("boundary.not-now", said(free, at)))
                .orElse(Refusal.conflict("boundary.not-this-way")));
    }

    /** The ways that are open at this moment. */
    public List<Channel> open(LocalDateTime at) {
        return Arrays.stream(Channel.values()).filter(way -> isFree(way, at)).toList();
    }

    /** When this way is open again; now when it is; empty for never. */
    public Optional<LocalDateTime> freeFrom(Channel way, LocalDateTime at) {
        var moment = at;
        // Windows may follow one another: a few steps lead out of all of them, or they leave no gap in a week.
        for (int step = 0; step <= 2 * 7 * (boundaries.size() + 1); step++) {
            var closed = closed(way, moment);
            if (closed.isEmpty()) {
                return Optional.of(moment);
            }
            var free = closed.get().window().freeFrom(moment);
            if (free.isEmpty()) {
                return Optional.empty();
            }
            moment = free.get();
        }
        return Optional.empty();
    }

    private boolean isFree(Channel way, LocalDateTime at) {
        return closed(way, at).isEmpty();
    }

    private Optional<Boundary> closed(Channel way, LocalDateTime at) {
        return boundaries.stream()
                .filter(one -> one.bars(way) && one.window().holds(at))
                .findFirst();
    }

    /** The time of day, with the day when it is another one; the same in every language. */
    private static String said(LocalDateTime free, LocalDateTime at) {
        var time = free.toLocalTime().toString();
        return free.toLocalDate().equals(at.toLocalDate()) ? time : free.toLocalDate() + " " + time;
    }
}
