package org.regard.retention.erasure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Role;

/** What stays although somebody is erased, and who may have them erased. */
public final class StayRules {

    private StayRules() {}

    /** Why a fact stays. */
    public enum Ground {
        /** GDPR Art. 17(3)(b): a law makes us keep it. */
        LEGAL_OBLIGATION,
        /** GDPR Art. 17(3)(e) and 17(1)(a): the contract it was kept for still runs, or a claim from it is open. */
        CONTRACT_RUNS,
        /** GDPR Art. 17(3)(e): a hold covers it. */
        HELD;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One kind of fact that stays.
     *
     * @param until the first day on which it is gone; null when the policy names no term
     */
    public record Staying(String category, Ground ground, LocalDate until) {}

    /**
     * Why and until when a fact stays; empty when it goes. A term that is over keeps nothing.
     *
     * @param heldUntil the end of the last hold that covers it, or null
     */
    public static Optional<Staying> stays(
            Category category,
            LocalDate keptSince,
            LocalDate endsOn,
            LocalDate heldUntil,
            boolean contractRuns,
            LocalDate today) {
        var byLaw = byLaw(category, keptSince, endsOn, contractRuns, today);
        return heldUntil == null || byLaw.isPresent() && isLater(byLaw.get().until(), heldUntil)
                ? byLaw
                : Optional.of(new Staying(category.code(), Ground.HELD, heldUntil));
    }

    private static boolean isLater(LocalDate until, LocalDate other) {
        return until == null || until.isAfter(other);
    }

    private static Optional<Staying> byLaw(
            Category category, LocalDate keptSince, LocalDate endsOn, boolean contractRuns, LocalDate today) {
        var until = until(category, keptSince, endsOn);
        if (until != null && !until.isAfter(today)) {
            return Optional.empty();
        }
        if (category.ground().equals("legal-obligation")) {
            return Optional.of(new Staying(category.code(), Ground.LEGAL_OBLIGATION, until));
        }
        // Without a term nothing could end it: an open claim needs what the contract kept with a date, not an address
        // for ever.
        return category.ground().equals("contract") && contractRuns && until != null
                ? Optional.of(new Staying(category.code(), Ground.CONTRACT_RUNS, until))
                : Optional.empty();
    }

    private static LocalDate until(Category category, LocalDate keptSince, LocalDate endsOn) {
        var byCategory = category.keepMonths().map(keptSince::plusMonths).orElse(null);
        if (endsOn == null || byCategory == null) {
            return endsOn == null ? byCategory : endsOn;
        }
        return endsOn.isBefore(byCategory) ? endsOn : byCategory;
    }

    /** Who serves a customer erases them on the customer's word; other reasons are for the privacy steward to judge. */
    public static Optional<Refusal> refuse(Reason reason, Set<Role> roles) {
        return reason == Reason.CUSTOMER_ASKED || roles.contains(Role.PRIVACY_STEWARD)
                ? Optional.empty()
                : Optional.of(Refusal.forbidden("erasure.needs-their-word"));
    }
}
