package org.regard.web.rest.frame;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import org.regard.platform.Refusal;

/** How much of a list, and from where. There are no totals: counting people is nobody's purpose. */
public class Paging {
    static final int USUAL = 50;
    static final int MOST = 200;

    @QueryParam("limit")
    @Parameter(
            description = "How many entries at most.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
    private String limit;

    @QueryParam("after")
    @Parameter(description = "The `after` of the page before; opaque.")
    private String after;

    public String getLimit() {
        return limit;
    }

    public String getAfter() {
        return after;
    }

    /** How many are wanted; refused when out of range. */
    public int most() {
        if (limit == null) return USUAL;
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw Refusal.malformed("limit.out-of-range", String.valueOf(MOST)).asException();
        }
        return Integer.parseInt(limit);
    }
}
