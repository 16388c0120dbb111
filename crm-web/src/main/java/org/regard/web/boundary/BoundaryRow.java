package org.regard.web.boundary;

import java.util.UUID;

/**
 * One wish in the reader's words.
 *
 * @param what what they do not wish
 * @param from who was told, when
 * @param until when it ends
 */
public record BoundaryRow(UUID id, String kind, String what, String from, String until) {}
