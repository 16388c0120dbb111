package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.regard.knowledge.Address;
import org.regard.platform.Refusal;
import org.regard.web.rest.frame.FactValue;
import org.regard.web.rest.frame.StrictJson;

/** What the customer says, to be compared with what we keep. */
@Schema(name = "ValueToCheck")
public record CheckBody(
        @Schema(
                        description = "As the customer says it; case and spaces do not count.",
                        implementation = FactValue.class,
                        requiredMode = Schema.RequiredMode.REQUIRED)
                JsonValue value) {

    public String typed() {
        if (value instanceof JsonString text) return text.getString();
        if (value instanceof JsonObject parts) {
            return StrictJson.read(parts, Address.class).canonical();
        }
        throw Refusal.malformed("body.wrong-member", "value").asException();
    }
}
