package org.regard.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Precision;
import org.regard.policy.Purpose;

/**
 * One fact as a purpose shows it.
 *
 * @param shown null for an unknown
 * @param precision how finely this purpose shows it
 * @param contestedOn since when the customer says that it is not right; null when nobody contests it
 * @param confirmedOn when it was last confirmed to be right; null when never
 * @param about whom it is about, when not the customer; null: the customer
 * @param endsOn the first day it is no longer kept; null: as long as the customer
 */
public record FactView(
        UUID id,
        Category category,
        State state,
        Shown shown,
        Precision precision,
        String source,
        LocalDate toldOn,
        String toldTo,
        LocalDate keptSince,
        LocalDate endsOn,
        LocalDate contestedOn,
        LocalDate confirmedOn,
        ThirdPerson about,
        long version,
        List<Purpose> purposes) {

    /** When a fact of a category ends: its own earlier day, or the policy's. */
    static LocalDate end(Category category, LocalDate keptSince, LocalDate own) {
        var policys = category.keepMonths().map(keptSince::plusMonths).orElse(null);
        if (own == null || policys == null) {
            return own == null ? policys : own;
        }
        return own.isBefore(policys) ? own : policys;
    }

    /** How much of its time is still before it, from 1 to 0; 1 when it has no end of its own. */
    public double remaining(LocalDate today) {
        if (endsOn == null) {
            return 1;
        }
        double whole = endsOn.toEpochDay() - keptSince.toEpochDay();
        return Math.max(0, Math.min(1, (endsOn.toEpochDay() - today.toEpochDay()) / whole));
    }

    static List<Purpose> purposes(Policy policy, Category category) {
        return policy.servedBy(category).stream()
                .filter(purpose -> !purpose.code().equals(Policy.ACCESS_REQUEST))
                .toList();
    }
}
