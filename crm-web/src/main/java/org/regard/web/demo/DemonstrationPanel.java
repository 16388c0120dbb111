package org.regard.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.regard.colleague.SignIns;
import org.regard.demo.Demonstration;
import org.regard.demo.Removed.Staying;
import org.regard.policy.Role;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;

/** Says that this is the demonstration, and removes it in one click. */
@Named("demonstration")
@RequestScoped
public class DemonstrationPanel {
    @Inject
    private Demonstration demonstration;

    @Inject
    private SignIns signIns;

    @Inject
    private HttpServletRequest request;

    private Boolean here;
    private Boolean running;
    private List<String> staying;

    /** Whether anything of it is left. */
    public boolean isHere() {
        if (here == null) here = demonstration.present();
        return here;
    }

    /** Whether its customers are still here. */
    public boolean isRunning() {
        if (running == null) running = demonstration.running();
        return running;
    }

    /** Whether the reader may remove it. */
    public boolean isMine() {
        return request.isUserInRole(Role.ADMIN) || request.isUserInRole(Role.LEAD);
    }

    /** Who is still needed and for what, in words. */
    public List<String> getStaying() {
        if (staying == null)
            staying = demonstration.staying().stream()
                    .map(DemonstrationPanel::words)
                    .toList();
        return staying;
    }

    /** Somebody of the demonstration who removed it has no account any more and lands on the page for signing in. */
    public String remove() throws ServletException {
        var removed = demonstration.remove();
        if (signIns.still(request.getUserPrincipal().getName()).isPresent())
            return Told.then("demo.removed", removed.customers(), "/index");
        var page = Told.then("demo.removed", removed.customers(), "/signin");
        request.logout();
        request.getSession().invalidate();
        return page;
    }

    private static String words(Staying one) {
        return Words.say(
                "demo.stays." + one.why().name().toLowerCase(Locale.ROOT).replace('_', '-'), one.name());
    }
}
