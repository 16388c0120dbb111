package org.regard.customer;

import java.time.Instant;
import java.util.UUID;

/**
 * A look in an emergency.
 *
 * @param reason what who looked wrote; null where it cannot be said
 */
public record EmergencyView(UUID id, Instant at, String lookedBy, UUID customer, String calledName, String reason) {}
