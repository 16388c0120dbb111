package org.regard.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.regard.web.frame.RefusalHandler;
import org.regard.web.wording.AskedAbout;

/** Asks somebody who does not look after a customer for one short reason, and goes on to the page they wanted. */
@Named
@ViewScoped
public class ReasonPage implements Serializable {
    /** Name in the flash under which the reason travels; it never stands in an address. */
    public static final String REASON = "org.regard.reason";

    /** Name in the flash of why the words of the reason stay though they were asked about. */
    public static final String STAYS = "org.regard.reason-stays";

    /** Request attribute: the purpose for which the refused page looked, when its address named none. */
    public static final String PURPOSE = "org.regard.purpose";

    private static final Map<String, String> PAGES =
            Map.of("card", "/customer/card", "known", "/customer/known", "relationship", "/customer/relationship");

    @Inject
    private Purposes purposes;

    @Inject
    private AskedAbout askedAbout;

    private String page;
    private String id;
    private String purpose;
    private String reason;

    @PostConstruct
    void remember() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var asked = external.getRequestParameterMap();
        page = (String) external.getRequestMap()
                .getOrDefault(RefusalHandler.WANTED, PAGES.getOrDefault(String.valueOf(asked.get("page")), "/index"));
        id = asked.get("id");
        purpose = asked.getOrDefault("for", (String) external.getRequestMap().get(PURPOSE));
        reason = (String) external.getFlash().get(REASON);
    }

    public String go() {
        var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
        flash.put(REASON, reason);
        if (askedAbout.getReason() != null) flash.put(STAYS, askedAbout.getReason());
        return page.replace(".xhtml", "") + "?faces-redirect=true&id=" + id + "&for=" + purpose;
    }

    public String getPurposeName() {
        return purposes.name(purpose);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
