package org.regard.web.rest.view;

import java.util.List;
import org.regard.rights.RequestView;

/** Requests, the first last day on top. */
public record RequestLists(List<RequestEntry> items) {

    public static RequestLists of(List<RequestView> requests) {
        return new RequestLists(requests.stream().map(RequestEntry::of).toList());
    }
}
