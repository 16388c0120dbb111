package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;

/** What setting a boundary would erase. */
public record Erasing(
        @Schema(
                        description =
                                "How many things that you may read; what else it covers is erased as well and not counted.")
                int erases) {}
