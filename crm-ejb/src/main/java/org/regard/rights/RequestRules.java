package org.regard.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.regard.platform.Refusal;

/**
 * The clock on what customers ask of us (GDPR Art. 12(3), (4)): an answer within one month, once two months more with the reason told
 * within the first. Months are counted as in Regulation (EEC, Euratom) 1182/71 Art. 3: to the same date, or the last day where
 * there is none; a last day on which nobody works moves to the next working day.
 */
public final class RequestRules {

    static final int MONTHS = 1;
    static final int MORE_MONTHS = 2;

    private RequestRules() {}

    /** The last day for the answer to what was received on a day. */
    public static LocalDate due(LocalDate received, WorkingDays days) {
        return days.onOrAfter(received.plusMonths(MONTHS));
    }

    /** The last day once it was extended; counted from the day it was received, too. */
    public static LocalDate dueExtended(LocalDate received, WorkingDays days) {
        return days.onOrAfter(received.plusMonths(MONTHS + MORE_MONTHS));
    }

    public static Optional<Refusal> refuseReceived(LocalDate received, LocalDate today) {
        return received.isAfter(today)
                ? Optional.of(Refusal.unfit("request.received-in-the-future"))
                : Optional.empty();
    }

    /** Extended once, with a reason, while the first month runs (Art. 12(3) sentence 3). */
    public static Optional<Refusal> refuseExtending(RequestView request, String reason, LocalDate today) {
        if (request.isAnswered()) {
            return Optional.of(Refusal.conflict("request.answered"));
        }
        if (request.extendedOn() != null) {
            return Optional.of(Refusal.conflict("request.extended-once"));
        }
        if (today.isAfter(request.dueOn())) {
            return Optional.of(Refusal.conflict("request.month-is-over"));
        }
        return blank(reason) ? Optional.of(Refusal.malformed("request.needs-a-reason")) : Optional.empty();
    }

    /** A no, and half a yes, say why, and where one can complain (Art. 12(4)). */
    public static Optional<Refusal> refuseAnswering(RequestView request, Outcome outcome, String said) {
        if (request.isAnswered()) {
            return Optional.of(Refusal.conflict("request.answered"));
        }
        if (outcome == null) {
            return Optional.of(Refusal.malformed("request.which-outcome"));
        }
        return outcome != Outcome.DONE && blank(said)
                ? Optional.of(Refusal.malformed("request.no-says-why"))
                : Optional.empty();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
