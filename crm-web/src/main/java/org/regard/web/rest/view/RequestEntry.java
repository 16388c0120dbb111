package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.regard.rights.RequestView;

/** One request under the law. */
@Schema(
        name = "RightsRequest",
        description = "What a customer asks of us, with its last day and its answer (GDPR Art. 12).")
public record RequestEntry(
        UUID id,
        Named customer,
        @Schema(allowableValues = {"access", "correction", "erasure", "restriction", "portability", "objection"})
                String kind,
        LocalDate receivedOn,
        String channel,
        String heardBy,
        @Schema(description = "Who sees to it.") String owner,
        @Schema(description = "The last day for the answer, counted as in Regulation 1182/71.") LocalDate dueOn,
        LocalDate extendedOn,
        @Schema(description = "Why it takes longer; only with the customer's own list.") String extension,
        @Schema(description = "Missing while it is open.") LocalDate answeredOn,
        String answerChannel,
        @Schema(allowableValues = {"done", "partly", "refused"}) String outcome,
        @Schema(description = "What was told beyond that; only with the customer's own list.") String answer,
        @Schema(description = "Send it as entity tag in If-Match to change exactly this.") long version) {

    public static RequestEntry of(RequestView view) {
        return new RequestEntry(
                view.id(),
                new Named(view.customer(), view.customerName()),
                view.kind().code(),
                view.receivedOn(),
                view.channel(),
                view.heardBy(),
                view.ownerName(),
                view.dueOn(),
                view.extendedOn(),
                view.extension(),
                view.answeredOn(),
                view.answerChannel(),
                view.outcome() == null ? null : view.outcome().code(),
                view.answer(),
                view.version());
    }
}
