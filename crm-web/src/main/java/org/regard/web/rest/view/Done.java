package org.regard.web.rest.view;

import jakarta.json.Json;
import org.regard.colleague.Repeats.Answer;

/** It is done. */
public record Done(boolean done) {

    public static Answer answer() {
        return new Answer(
                200, null, Json.createObjectBuilder().add("done", true).build().toString());
    }
}
