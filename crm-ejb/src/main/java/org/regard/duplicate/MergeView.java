package org.regard.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.customer.Header;
import org.regard.knowledge.FactView;
import org.regard.platform.Refusal;
import org.regard.policy.Category;

/**
 * Two entries side by side before they become one.
 *
 * @param stops why they cannot become one as things stand; empty: they can
 */
public record MergeView(Header stays, Header goes, List<Line> lines, int notes, Optional<Refusal> stops) {

    /**
     * One category on both sides, as finely as the purpose shows it; what it does not show stands there without its value.
     *
     * @param fate {@code stays}, {@code comes-along}, {@code same} or {@code conflict}
     */
    public record Line(Category category, List<FactView> ours, List<FactView> theirs, String fate) {}

    /** A merge that can still be taken back. */
    public record Done(UUID id, UUID customer, String name, String former, String by, Instant at) {}

    /** Two who may be one. */
    public record Open(UUID one, String oneName, UUID other, String otherName, String kind, double score) {}
}
