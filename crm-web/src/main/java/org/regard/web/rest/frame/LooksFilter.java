package org.regard.web.rest.frame;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import org.regard.customer.looks.LooksAsked;

/** Which looks are asked for; what is left out does not narrow. */
public class LooksFilter {
    @QueryParam("colleague")
    @Parameter(description = "Only looks of this colleague.", schema = @Schema(type = "string", format = "uuid"))
    private String colleague;

    @QueryParam("purpose")
    @Parameter(description = "Only looks for the purpose with this code.")
    private String purpose;

    @QueryParam("act")
    @Parameter(description = "Only looks of this kind, such as `card`; `denied` finds the refused ones.")
    private String act;

    @QueryParam("from")
    @Parameter(
            description = "The first day; 30 days before the last when it is left out.",
            schema = @Schema(type = "string", format = "date"))
    private String from;

    @QueryParam("to")
    @Parameter(
            description = "The last day, at most 366 days after the first; today when it is left out.",
            schema = @Schema(type = "string", format = "date"))
    private String to;

    public LooksAsked asked() {
        return LooksAsked.typed(colleague, purpose, act, from, to);
    }
}
