package org.regard.duplicate;

import java.util.List;
import java.util.Optional;
import org.regard.knowledge.Address;

/**
 * What a customer is compared by, in clear, for as long as it takes to encode it.
 *
 * @param birthday ISO date, or {@code --MM-DD} when only that is known
 * @param contacts telephone numbers and e-mail addresses in canonical form
 */
record Someone(
        boolean person, String name, Optional<String> birthday, Optional<Address> address, List<String> contacts) {

    /** Eight digits; with the year unknown its places are left out. */
    String born() {
        return birthday.map(date -> date.replace("-", "")).orElse("");
    }

    boolean bornInAYear() {
        return birthday.isPresent() && !birthday.get().startsWith("--");
    }
}
