package org.regard.relationship;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asks me to come.
 *
 * @param askedBy name of the colleague who asks
 * @param answer what I said so far; null for nothing yet
 */
public record Call(UUID id, UUID customer, String calledName, String askedBy, Instant at, Answer answer) {}
