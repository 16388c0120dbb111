package org.regard.boundary;

import java.util.List;
import java.util.UUID;
import org.regard.customer.Opening.Opened;
import org.regard.policy.Category;
import org.regard.sealing.DataKey;

/**
 * Told to every room above when a boundary is about to be set, and again when it is: who keeps something about this customer
 * says how much of it is covered, and erases it the second time. Observed synchronously, in the transaction that sets the
 * boundary, in the scope of the house, so that nothing covered is overlooked because the colleague is not shown it.
 */
public final class BoundarySet {

    private final Opened opened;
    private final BoundaryRules rule;
    private final boolean erasing;
    private int told;
    private int untold;

    BoundarySet(Opened opened, BoundaryRules rule, boolean erasing) {
        this.opened = opened;
        this.rule = rule;
        this.erasing = erasing;
    }

    public UUID customer() {
        return opened.header().id();
    }

    /** The customer's key, to open what may be covered. */
    public DataKey key() {
        return opened.key();
    }

    public Opened opened() {
        return opened;
    }

    /** Whether a kept text is covered by the new boundary alone; {@code category} is null for a note or a message. */
    public boolean covers(Category category, String... texts) {
        return rule.covers(category, List.of(texts));
    }

    /** Whether to erase what is covered; else it is counted only. */
    public boolean isErasing() {
        return erasing;
    }

    /**
     * Counts one covered thing. How many there are is told only as far as the colleague may read them: a boundary is no way to
     * find out what others know.
     */
    public void found(boolean readable) {
        if (readable) {
            told++;
        } else {
            untold++;
        }
    }

    int told() {
        return told;
    }

    int all() {
        return told + untold;
    }
}
