package org.regard.boundary;

import java.util.UUID;

/**
 * One wish of a customer, as a rule needs it.
 *
 * @param category do not record: which category; null for a topic
 * @param channel do not contact: which way; null for every way
 * @param window do not contact: when
 * @param topic the customer's words; null where it is not about a topic
 */
public record Boundary(UUID id, BoundaryKind kind, String category, Channel channel, Window window, String topic) {

    boolean isTopic() {
        return topic != null;
    }

    boolean bars(Channel way) {
        return kind == BoundaryKind.CONTACT && (channel == null || channel == way);
    }
}
