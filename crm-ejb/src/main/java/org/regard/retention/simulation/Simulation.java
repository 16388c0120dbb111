package org.regard.retention.simulation;

import java.util.List;
import java.util.Map;
import org.regard.policy.Precision;
import org.regard.policy.Reach;

/**
 * What publishing a draft would do today. Counts only; no value was opened.
 *
 * @param against the version in force
 * @param counted how many facts were looked at, and how long it took
 */
public record Simulation(
        int version,
        int against,
        List<Shift> shifts,
        List<Going> going,
        CustomersGoing customers,
        long counted,
        long milliseconds) {

    /**
     * What one role sees for one purpose, before and after.
     *
     * @param before null: it sees nothing of the category
     * @param after null: it sees nothing any more
     * @param facts how many facts the category has now
     * @param people how many customers they are about
     */
    public record Shift(
            String category, String purpose, String role, Sight before, Sight after, long facts, long people) {

        public Kind kind() {
            if (before == null || after == null) {
                return before == null ? Kind.APPEARS : Kind.DISAPPEARS;
            }
            boolean less = after.reach().compareTo(before.reach()) > 0
                    || after.precision().isCoarserThan(before.precision());
            return less ? Kind.LESS : Kind.MORE;
        }
    }

    /** What becomes of a view. */
    public enum Kind {
        DISAPPEARS,
        LESS,
        MORE,
        APPEARS;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How far and how finely. */
    public record Sight(Reach reach, Precision precision) {}

    /**
     * Facts that would be erased.
     *
     * @param why {@code removed}, {@code never-kept}, {@code shorter} or {@code no-permission}
     * @param facts how many have ended then, and how many customers they are about
     * @param held how many of them a hold keeps for now, hidden
     */
    public record Going(String category, String why, long facts, long people, long held) {}

    /**
     * Customers whose entries would end earlier.
     *
     * @param stays those among them who stay, hidden, by their first reason: {@code hold}, {@code law}, {@code people} …
     */
    public record CustomersGoing(long people, Map<String, Long> stays) {}

    public boolean isQuiet() {
        return shifts.isEmpty() && going.isEmpty() && customers.people() == 0;
    }
}
