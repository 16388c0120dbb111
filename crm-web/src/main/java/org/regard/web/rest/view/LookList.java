package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.customer.looks.LookEntry;
import org.regard.customer.looks.LooksPage;

/** Looks over all customers, newest first. */
public record LookList(
        List<Entry> items,
        @Schema(description = "Give this as `after` for the next page; missing on the last.") String after) {

    /** One of them. */
    @Schema(name = "Look")
    public record Entry(
            UUID id,
            Instant at,
            @Schema(description = "By name; missing when the house worked by itself.") String colleague,
            String purpose,
            String act,
            @Schema(description = "`policy`, or the rule that refused.") String rule,
            @Schema(description = "Codes of the categories that were shown.") List<String> categories,
            @Schema(description = "How many customers it was about.") int customers,
            @Schema(description = "The customer, when it was one whom you may see.") UUID customer,
            String calledName) {

        private static Entry of(LookEntry one) {
            return new Entry(
                    one.id(),
                    one.at(),
                    one.colleague(),
                    one.purpose(),
                    one.act(),
                    one.rule(),
                    one.categories(),
                    one.customers(),
                    one.customer(),
                    one.calledName());
        }
    }

    public static LookList of(LooksPage page) {
        return new LookList(page.items().stream().map(Entry::of).toList(), page.after());
    }
}
