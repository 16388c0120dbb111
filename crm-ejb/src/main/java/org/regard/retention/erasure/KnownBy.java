package org.regard.retention.erasure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.regard.customer.Identity;
import org.regard.knowledge.Address;
import org.regard.policy.Category;

/** Which facts say who somebody is, in the one form in which they are compared. */
public final class KnownBy {

    private KnownBy() {}

    /** Empty for a fact that many share. */
    public static Optional<Identity.Known> of(Category category, String value) {
        return switch (category.type()) {
            case PHONE -> Optional.of(new Identity.Known(Identity.PHONE, value));
            case EMAIL -> Optional.of(new Identity.Known(Identity.EMAIL, value));
            case BIRTHDAY -> isWhole(value) ? Optional.of(new Identity.Known(Identity.BORN, value)) : Optional.empty();
            case ADDRESS -> Optional.of(Address.read(value).postcode())
                    .filter(postcode -> !postcode.isEmpty())
                    .map(postcode -> new Identity.Known(Identity.HOME, postcode));
            case IDENTIFIER -> category.findable()
                    ? Optional.of(new Identity.Known(Identity.NUMBER, category.code() + " " + value))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A day and month alone are shared by one in 365. */
    private static boolean isWhole(String birthday) {
        try {
            return LocalDate.parse(birthday) != null;
        } catch (DateTimeParseException withoutYear) {
            return false;
        }
    }
}
