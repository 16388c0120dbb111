package org.regard.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.regard.relationship.Asked;
import org.regard.relationship.BringIns;
import org.regard.web.customer.Purposes;

/** What does the colleague say whom I asked to come? The card asks this again while the answer is open. */
@Named("askedPart")
@RequestScoped
public class AskedPart {
    @Inject
    private BringIns bringIns;

    @Inject
    private Purposes purposes;

    private UUID id;
    private Asked asked;

    public void load() {
        asked = bringIns.asked(id, purposes.toFind()).orElse(null);
    }

    /** Nothing after half an hour. */
    public Asked getAsked() {
        return asked;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
