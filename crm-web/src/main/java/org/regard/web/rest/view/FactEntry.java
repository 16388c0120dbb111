package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.knowledge.FactView;
import org.regard.policy.Purpose;
import org.regard.web.rest.frame.FactValue;

/** One fact as the purpose shows it. */
@Schema(name = "Fact", description = "One fact as finely as the purpose needs it, and no finer.")
public record FactEntry(
        UUID id,
        @Schema(example = "phone") String category,
        @Schema(
                        description =
                                "Canonical: telephone as E.164, dates as ISO 8601 (`--05-03` without a year), languages as BCP 47,"
                                        + " choices as codes, addresses in parts. Missing when only the presence is told.",
                        implementation = FactValue.class)
                Object value,
        @Schema(description = "For people, in the language of the call.", example = "3 May") String text,
        @Schema(allowableValues = {"known", "declined", "not-asked"}) String state,
        @Schema(
                        description = "How finely this purpose shows it.",
                        allowableValues = {
                            "full",
                            "day-month",
                            "year",
                            "city",
                            "country",
                            "last-digits",
                            "initials",
                            "present"
                        })
                String precision,
        @Schema(example = "customer-told") String source,
        LocalDate toldOn,
        @Schema(description = "Name of the colleague it was told to.") String toldTo,
        LocalDate keptSince,
        @Schema(description = "The first day it is no longer kept; missing: as long as the customer.") LocalDate endsOn,
        @Schema(description = "Since when the customer says that it is not right.") LocalDate contestedOn,
        @Schema(description = "When it was last confirmed to be right.") LocalDate confirmedOn,
        @Schema(description = "Whether it is about somebody other than the customer; masked in their mirror.")
                boolean aboutSomebodyElse,
        @Schema(description = "Send it as entity tag in If-Match to correct or forget exactly this.") long version,
        @Schema(description = "Codes of the purposes it serves.") List<String> purposes) {

    public static FactEntry of(FactView fact) {
        var shown = fact.shown();
        return new FactEntry(
                fact.id(),
                fact.category().code(),
                shown == null ? null : shown.parts().isEmpty() ? shown.value() : shown.parts(),
                shown == null || shown.text().isEmpty() ? null : shown.text(),
                fact.state().code(),
                fact.precision().code(),
                fact.source(),
                fact.toldOn(),
                fact.toldTo(),
                fact.keptSince(),
                fact.endsOn(),
                fact.contestedOn(),
                fact.confirmedOn(),
                fact.about() != null,
                fact.version(),
                fact.purposes().stream().map(Purpose::code).toList());
    }
}
