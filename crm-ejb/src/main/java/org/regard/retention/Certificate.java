package org.regard.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * A proof as it was issued.
 *
 * @param scannedAt when somebody looked afterwards
 * @param genuine whether it still says what was issued: an altered one does not
 */
public record Certificate(UUID id, Proof proof, Instant scannedAt, boolean genuine) {}
