package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.regard.customer.FoundPage;

/** One page of the directory. */
public record CustomerList(
        List<CustomerEntry> items,
        @Schema(description = "Give this as `after` for the next page; missing on the last.") String after) {

    public static CustomerList of(FoundPage page) {
        return new CustomerList(page.items().stream().map(CustomerEntry::of).toList(), page.after());
    }
}
