package org.regard.web.rest.view;

import java.util.List;
import org.regard.knowledge.FactView;

/** What we know of one customer for a purpose; all of it, in the policy's order. */
public record FactList(List<FactEntry> items) {
    public static FactList of(List<FactView> facts) {
        return new FactList(facts.stream().map(FactEntry::of).toList());
    }
}
