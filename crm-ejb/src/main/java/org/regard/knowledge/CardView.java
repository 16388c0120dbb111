package org.regard.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.regard.boundary.Wishes;
import org.regard.customer.Header;
import org.regard.policy.Category;
import org.regard.policy.Purpose;

/**
 * What a page about one customer shows for a purpose.
 *
 * @param lookedAfterByMe whether the colleague who looks is the manager or the deputy
 * @param facts what the purpose shows, in the policy's order
 * @param purposes for which this colleague could look
 * @param writable categories that this colleague may record for this customer
 * @param wishes what they do not wish, as far as this colleague is shown it
 */
public record CardView(
        Header customer,
        boolean lookedAfterByMe,
        Purpose purpose,
        List<FactView> facts,
        List<Purpose> purposes,
        List<Category> writable,
        Wishes wishes,
        LocalDate today) {

    /** The first fact of a category, when the purpose shows it. */
    public Optional<FactView> fact(String category) {
        return facts.stream()
                .filter(one -> one.category().code().equals(category))
                .findFirst();
    }
}
