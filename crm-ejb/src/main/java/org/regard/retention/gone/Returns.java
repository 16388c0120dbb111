package org.regard.retention.gone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Before the first request is answered: whatever the list knows and the database does not, as after the restore of a backup. */
@Dependent
public class Returns {

    private static final System.Logger LOG = System.getLogger(Returns.class.getName());
    private static final int BATCH = 1_000;

    private final GoneList list;
    private final GoneSteps steps;
    private final Clock clock;

    @Inject
    public Returns(GoneList list, GoneSteps steps, Clock clock) {
        this.list = list;
        this.steps = steps;
        this.clock = clock;
    }

    /** Says aloud what went again and what nobody but the house itself can repeat. */
    public void repeat() {
        var lines = list.isKept() ? list.after(steps.told()) : java.util.List.<GoneLine>of();
        if (lines.isEmpty()) {
            return;
        }
        var began = clock.instant();
        var all = Repeated.NOTHING;
        for (int from = 0; from < lines.size(); from += BATCH) {
            all = all.and(steps.repeat(lines.subList(from, Math.min(lines.size(), from + BATCH))));
        }
        steps.certify(all, began);
        LOG.log(
                System.Logger.Level.WARNING,
                "A backup was restored. Gone again: {0}. Words of customers that stand again: {1}."
                        + " Not repeated, for the privacy steward to look at: {2}",
                all.gone(),
                all.said(),
                all.aloud());
    }
}
