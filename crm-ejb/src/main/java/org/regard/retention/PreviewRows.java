package org.regard.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regard.platform.Ending;

/** Puts the counts of a preview side by side. */
record PreviewRows(
        List<DueFacts.Count> facts, Map<String, Long> asked, DueCustomers.Counts customers, List<Ending> endings) {

    List<RetentionPreview.Row> rows(Instant now, LocalDate today) {
        var rows = new ArrayList<RetentionPreview.Row>();
        if (customers.goes() > 0) {
            rows.add(new RetentionPreview.Row("customer", "", "customer-end", customers.goes(), 0));
        }
        customers.stays().forEach((why, many) -> rows.add(new RetentionPreview.Row("customer", "", why, 0, many)));
        for (var count : facts) {
            if (count.goes() > 0) {
                rows.add(new RetentionPreview.Row("fact", count.category(), count.reason(), count.goes(), 0));
            }
            if (count.held() > 0) {
                rows.add(new RetentionPreview.Row("fact", count.category(), "hold", 0, count.held()));
            }
        }
        asked.forEach((category, many) -> rows.add(new RetentionPreview.Row("fact", category, "asked", 0, many)));
        for (var ending : endings) {
            long left = ending.left(now, today);
            if (left > 0) {
                rows.add(new RetentionPreview.Row(ending.place(), "", ending.reason(), left, 0));
            }
        }
        return rows;
    }
}
