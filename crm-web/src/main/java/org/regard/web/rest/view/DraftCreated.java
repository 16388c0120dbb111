package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;

/** A draft of the policy that was made. */
@Schema(name = "DraftCreated")
public record DraftCreated(@Schema(description = "The draft's number.", example = "2") int version) {}
