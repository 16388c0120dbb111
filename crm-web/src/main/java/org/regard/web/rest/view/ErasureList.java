package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The newest fifty erasures. */
@Schema(name = "ErasureList")
public record ErasureList(List<Erasure> items) {}
