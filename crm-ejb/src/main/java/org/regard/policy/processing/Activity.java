package org.regard.policy.processing;

import java.util.List;
import org.regard.policy.Category;
import org.regard.policy.Precision;
import org.regard.policy.Purpose;

/** One processing activity: a purpose, who may look for it, and what they see. */
public record Activity(Purpose purpose, List<Use> uses) {

    /** A category of data and how finely it shows for the purpose. */
    public record Use(Category category, Precision precision) {}

    public Activity {
        uses = List.copyOf(uses);
    }
}
