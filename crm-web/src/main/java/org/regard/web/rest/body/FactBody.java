package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Set;
import org.regard.knowledge.Address;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.State;
import org.regard.platform.Refusal;
import org.regard.rights.TakePermission;
import org.regard.web.rest.frame.FactValue;
import org.regard.web.rest.frame.StrictJson;
import org.regard.wording.OverrideRule;

/** A fact to keep, or an unknown to respect. */
@Schema(name = "FactToKeep", description = "A fact to keep, or an unknown to respect: either `value` or `state`.")
public record FactBody(
        @Schema(
                        description = "Code of a data category of the policy.",
                        example = "phone",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String category,
        @Schema(
                        description =
                                "As said; read into the one form of its category. An address as text or in parts.",
                        example = "+49 30 1234567",
                        implementation = FactValue.class)
                JsonValue value,
        @Schema(
                        description = "Instead of a value: the customer declined to say, or we chose not to ask.",
                        allowableValues = {"known", "declined", "not-asked"})
                String state,
        @Schema(
                        description =
                                "Where it comes from: one of the sources that the policy admits for the category.",
                        defaultValue = "customer-told")
                String source,
        @Schema(description = "The day it was told; today, when left out.", example = "2026-11-20") LocalDate toldOn,
        @Schema(
                        description = "The first day it is no longer kept, when earlier than the policy's.",
                        example = "2027-03-01")
                LocalDate endsOn,
        @Schema(description = "The customer's permission, where the category leans on one and none stands yet.")
                GivenBody permission,
        @Schema(
                        description =
                                "Why the words of a text stay as they are although Regard asks about them (rule `text.asks`), in one"
                                        + " line; sealed, for the privacy steward and the customer.",
                        maxLength = OverrideRule.LONGEST_REASON)
                String reason) {

    /** The permission that comes with the fact; null for none. */
    public TakePermission toPermission() {
        return permission == null ? null : permission.asRequest(Set.of(String.valueOf(category)));
    }

    public RecordFact toRecord() {
        if (value == null && state == null || value != null && state != null && asked() != State.KNOWN) {
            throw Refusal.malformed("fact.value-or-state").asException();
        }
        return new RecordFact(category, asked(), typed(), source, toldOn, null, endsOn, reason);
    }

    private State asked() {
        return state == null ? State.KNOWN : State.of(state).orElse(null);
    }

    private String typed() {
        if (value == null) return null;
        if (value instanceof JsonString text) return text.getString();
        if (value instanceof JsonObject parts) {
            return StrictJson.read(parts, Address.class).canonical();
        }
        throw Refusal.malformed("body.wrong-member", "value").asException();
    }
}
