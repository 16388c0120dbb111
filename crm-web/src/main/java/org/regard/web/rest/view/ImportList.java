package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The newest lists that the caller may see. */
@Schema(description = "The newest lists that the caller may see, newest first.")
public record ImportList(List<ImportState> items) {}
