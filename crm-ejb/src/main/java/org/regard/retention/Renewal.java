package org.regard.retention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.regard.platform.Refusal;

/**
 * Why a fading fact stays.
 *
 * @param confirmedOn the day on which the customer said that it is still so; null otherwise
 */
public record Renewal(Why why, LocalDate confirmedOn) {

    /** The reasons there are. */
    public enum Why {
        /** The customer said that it is still so: it counts from that day as told anew. */
        CONFIRMED,
        /** Something ahead needs it: it stays until its own end, and fades again when nobody uses it. */
        NEEDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Why> of(String code) {
            return java.util.Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** A confirmation has a day, and not one to come nor one from before the fact was proposed for letting go. */
    public Optional<Refusal> refuse(FadingFact fact, LocalDate today) {
        if (why == null) {
            return Optional.of(Refusal.unfit("fading.needs-a-reason"));
        }
        if (why == Why.CONFIRMED
                && (confirmedOn == null
                        || confirmedOn.isAfter(today)
                        || fact.toldOn() != null && confirmedOn.isBefore(fact.toldOn()))) {
            return Optional.of(Refusal.unfit("fading.needs-a-day"));
        }
        return Optional.empty();
    }
}
