package org.regard.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.regard.customer.Emergencies;
import org.regard.disclosure.Look;
import org.regard.web.frame.CurrentColleague;

/** How many looks in an emergency wait for my word. */
@Named
@RequestScoped
public class EmergencyStrip {
    @Inject
    private Emergencies emergencies;

    @Inject
    private CurrentColleague me;

    private Integer waiting;

    public int getWaiting() {
        if (waiting == null)
            waiting = me.isEntrusting() || me.isSteward() ? emergencies.waiting(Look.of("directory-care")) : 0;
        return waiting;
    }
}
