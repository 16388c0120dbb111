package org.regard.web.rest.frame;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.ws.rs.HeaderParam;

/** A request that may be sent twice and is done once. */
public class Once {
    @HeaderParam("Idempotency-Key")
    @Parameter(
            description =
                    "Chosen by the caller, such as a random UUID. The same key with the same request within a day is"
                            + " answered as before and nothing is done again; with another request: 409, rule `repeat.other-request`.")
    private String key;

    public String getKey() {
        return key;
    }
}
