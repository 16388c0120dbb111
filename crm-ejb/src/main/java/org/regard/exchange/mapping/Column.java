package org.regard.exchange.mapping;

import java.util.Optional;

/**
 * A column of the file and what becomes of it.
 *
 * @param place in the file, from 0
 * @param name as the file has it
 * @param example a value from the rows looked at, or null; shown to the person who brings the file and never stored
 * @param target where it goes, or null when it is left behind
 * @param reason why it is left behind, or null when it is kept
 * @param clue what the proposal rests on
 * @param dates how it writes dates
 */
public record Column(int place, String name, String example, Target target, Reason reason, Clue clue, DateOrder dates) {

    public boolean kept() {
        return target != null;
    }

    public Optional<Target> to() {
        return Optional.ofNullable(target);
    }

    Column keptAs(Target other) {
        return other.equals(target) ? this : new Column(place, name, example, other, null, Clue.CHOSEN, dates);
    }

    Column leftBehind() {
        return kept() ? new Column(place, name, example, null, Reason.CHOSEN, Clue.CHOSEN, dates) : this;
    }

    Column leftBehind(Reason why) {
        return new Column(place, name, example, null, why, clue, dates);
    }

    Column numbered() {
        return new Column(place, "#" + (place + 1), example, target, reason, clue, dates);
    }
}
