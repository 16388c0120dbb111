package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.customer.EmergencyView;

/** Looks in an emergency that wait for the caller's word, newest first. */
public record EmergencyList(List<Entry> items) {

    /** One of them. */
    @Schema(name = "EmergencyAlert")
    public record Entry(
            UUID id,
            Instant at,
            @Schema(description = "Who looked, by name.") String lookedBy,
            UUID customer,
            String calledName,
            @Schema(description = "The note that who looked had to write.") String reason) {}

    public static EmergencyList of(List<EmergencyView> told) {
        return new EmergencyList(told.stream()
                .map(one ->
                        new Entry(one.id(), one.at(), one.lookedBy(), one.customer(), one.calledName(), one.reason()))
                .toList());
    }
}
