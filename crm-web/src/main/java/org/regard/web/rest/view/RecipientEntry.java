package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.rights.RecipientView;

/** Somebody outside who was given something. */
@Schema(
        name = "Recipient",
        description = "Who outside was given what (GDPR Art. 15(1)(c)), and what they have to be told (Art. 19).")
public record RecipientEntry(
        UUID id,
        String recipient,
        List<String> categories,
        String purpose,
        LocalDate passedOn,
        String passedBy,
        List<Notice> notices) {

    /** One thing to tell them. */
    @Schema(name = "NoticeToRecipient")
    public record Notice(
            UUID id,
            @Schema(allowableValues = {"corrected", "erased", "restricted"}) String why,
            List<String> categories,
            LocalDate owedSince,
            @Schema(description = "Missing while they have not been told.") Instant toldAt,
            String toldChannel) {}

    public static RecipientEntry of(RecipientView view) {
        return new RecipientEntry(
                view.id(),
                view.recipient(),
                view.categories(),
                view.purpose(),
                view.passedOn(),
                view.passedBy(),
                view.notices().stream()
                        .map(one -> new Notice(
                                one.id(),
                                one.why(),
                                one.categories(),
                                one.owedSince(),
                                one.toldAt(),
                                one.toldChannel()))
                        .toList());
    }
}
