package org.regard.rights;

import java.time.LocalDate;
import java.util.List;

/** Requests of many customers, as of a day. */
public record RequestList(List<RequestView> items, LocalDate today) {

    public List<RequestView> overdue() {
        return items.stream().filter(one -> one.isOverdue(today)).toList();
    }
}
