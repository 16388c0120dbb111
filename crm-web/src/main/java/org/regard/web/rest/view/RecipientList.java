package org.regard.web.rest.view;

import java.util.List;
import org.regard.rights.RecipientView;

/** Who outside was given something. */
public record RecipientList(List<RecipientEntry> items) {

    public static RecipientList of(List<RecipientView> recipients) {
        return new RecipientList(recipients.stream().map(RecipientEntry::of).toList());
    }
}
