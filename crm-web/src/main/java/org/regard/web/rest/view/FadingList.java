package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.retention.FadingFact;

/** Facts that nobody uses; never their values. */
public record FadingList(List<Entry> items) {

    /** One of them. */
    @Schema(name = "FadingFact")
    public record Entry(
            UUID customer,
            String calledName,
            UUID fact,
            String category,
            LocalDate toldOn,
            @Schema(description = "Missing: nobody ever did.") LocalDate lastUsed,
            @Schema(description = "When it goes if nobody renews it.") LocalDate goesOn) {}

    public static FadingList of(List<FadingFact> fading) {
        return new FadingList(fading.stream()
                .map(one -> new Entry(
                        one.customer(),
                        one.called(),
                        one.fact(),
                        one.category(),
                        one.toldOn(),
                        one.lastUsed(),
                        one.goesOn()))
                .toList());
    }
}
