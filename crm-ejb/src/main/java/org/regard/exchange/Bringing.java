package org.regard.exchange;

import java.util.Map;
import java.util.UUID;

/**
 * How a list is brought in.
 *
 * @param kind {@code csv}, {@code vcard}, {@code json}, or null: find out
 * @param mapping what becomes of a column, by its name: a target's code or {@code leave}; columns that are not named follow the proposal
 * @param manager of the customers it creates; null: the colleague who brings it, when they are a relationship manager
 * @param deputy null: a colleague of the manager's team
 */
public record Bringing(
        String kind, Map<String, String> mapping, boolean dryRun, OnDuplicate onDuplicate, UUID manager, UUID deputy) {
    public Bringing {
        mapping = Map.copyOf(mapping);
        onDuplicate = onDuplicate == null ? OnDuplicate.COMPLETE : onDuplicate;
    }

    public static Bringing asProposed(boolean dryRun) {
        return new Bringing(null, Map.of(), dryRun, OnDuplicate.COMPLETE, null, null);
    }
}
