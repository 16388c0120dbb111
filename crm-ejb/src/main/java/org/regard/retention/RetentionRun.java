package org.regard.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One run of the sweep.
 *
 * @param askedBy who asked for it; null when the night did
 * @param state {@code waiting}, {@code running}, {@code done}, {@code failed} or {@code cancelled}
 * @param phase {@code collecting}, {@code letting-go}, {@code endings}, {@code looking} or {@code over}
 * @param day the day of which everything that ended goes
 * @param due facts and customers that it has collected
 * @param done how many of them it has worked through
 * @param problem rule of what stood in the way; null when nothing did
 * @param gone what went until now
 * @param certificate null when there is none
 */
public record RetentionRun(
        UUID id,
        String askedBy,
        String state,
        String phase,
        int policy,
        LocalDate day,
        long due,
        long done,
        String problem,
        Instant askedAt,
        Instant finishedAt,
        List<Gone> gone,
        UUID certificate) {

    /** What went from a place, for one reason. */
    public record Gone(String place, String category, String reason, long gone) {}

    public boolean isUnderWay() {
        return state.equals("waiting") || state.equals("running");
    }

    public long total() {
        return gone.stream().mapToLong(Gone::gone).sum();
    }

    /** How far it is, 0 to 100. */
    public int share() {
        return !isUnderWay() ? 100 : due == 0 ? 0 : (int) Math.min(99, 100 * done / due);
    }
}
