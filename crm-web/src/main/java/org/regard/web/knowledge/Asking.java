package org.regard.web.knowledge;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.web.customer.Purposes;
import org.regard.web.customer.ReasonPage;

/**
 * About whom a page asks, for what purpose and why. This alone stays between the requests of a page; what was read does not.
 * A reason travels in the flash, never in an address.
 */
@Named
@ViewScoped
public class Asking implements Serializable {
    @Inject
    private Purposes purposes;

    private UUID id;
    private String purpose;
    private String reason;
    private String stays;

    @PostConstruct
    void hearReason() {
        var flash = flash();
        reason = (String) flash.get(ReasonPage.REASON);
        stays = (String) flash.get(ReasonPage.STAYS);
    }

    /** Why somebody looks: as asked for, else the greeting, else the care of the directory. */
    public Look look() {
        return lookFor("greeting", "directory-care");
    }

    /** Why somebody looks: as asked for, else the first of the usual ones that is open to them. */
    public Look lookFor(String... usual) {
        purpose = purposes.begin(purpose, usual);
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap().put(ReasonPage.PURPOSE, purpose);
        return new Look(purpose, reason, stays);
    }

    /** The way to a page of the same customer for the same purpose, by redirect; the reason goes along unseen. */
    public String to(String page) {
        if (reason != null) flash().put(ReasonPage.REASON, reason);
        if (stays != null) flash().put(ReasonPage.STAYS, stays);
        return page + "?id=" + id + "&for=" + purpose;
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getReason() {
        return reason;
    }
}
