package org.regard.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.regard.demo.Leaving.Leaver;
import org.regard.demo.Removed.Staying;
import org.regard.demo.Traces.Part;
import org.regard.disclosure.Scopes;
import org.regard.policy.Role;
import org.regard.retention.Erasures;

/** Whether the demonstration is here, and its removal in one click. Only what it brought goes: nothing real is touched. */
@Stateless
@RolesAllowed({Role.LEAD, Role.ADMIN})
public class Demonstration {

    private Scopes scopes;
    private Erasures erasures;
    private Traces traces;
    private Leaving leaving;

    protected Demonstration() {}

    @Inject
    public Demonstration(Scopes scopes, Erasures erasures, Traces traces, Leaving leaving) {
        this.scopes = scopes;
        this.erasures = erasures;
        this.traces = traces;
        this.leaving = leaving;
    }

    /** Whether anything of the demonstration is left. */
    @PermitAll // the page for signing in says how to sign in to the demonstration, before anybody has
    public boolean present() {
        return Arrays.stream(Part.values()).anyMatch(part -> !traces.of(part).isEmpty());
    }

    /** Whether the invented customers are still here, so that the demonstration's password is worth telling. */
    @PermitAll // for the same page
    public boolean running() {
        return !traces.of(Part.CUSTOMERS).isEmpty();
    }

    /** Who of the demonstration is still needed after its customers went, and for what. */
    public List<Staying> staying() {
        if (running()) {
            return List.of();
        }
        scopes.enterAsHouse("directory-care");
        return staying(leaving.decide(traces.of(Part.COLLEAGUES)));
    }

    /**
     * Erases the invented customers with all that is known about them, and sees the invented colleagues off: from then on
     * the demonstration's password opens nothing, except for its administrator while there is no other. Whoever stays is
     * named with the reason; calling again finishes once the reason is gone.
     */
    public Removed remove() {
        var house = scopes.enterAsHouse("directory-care");
        int customers = erasures.erase(traces.of(Part.CUSTOMERS), house);
        var leavers = leaving.decide(traces.of(Part.COLLEAGUES));
        leavers.forEach(leaving::seeOff);
        var needed = leavers.stream().filter(Leaver::stays).map(Leaver::id).toList();
        leaving.disband(traces.of(Part.TEAMS));
        traces.remember(Part.CUSTOMERS, List.of());
        traces.remember(Part.COLLEAGUES, needed);
        traces.remember(Part.TEAMS, needed.isEmpty() ? List.of() : traces.of(Part.TEAMS));
        return new Removed(
                customers, (int) leavers.stream().filter(Leaver::leaves).count(), staying(leavers));
    }

    private static List<Staying> staying(List<Leaver> leavers) {
        return leavers.stream()
                .filter(Leaver::stays)
                .map(one -> new Staying(one.name(), one.farewell()))
                .toList();
    }
}
