package org.regard.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says that something was done, on the page that follows. */
public final class Told {
    private Told() {}

    /** Keeps a sentence with one argument for the next page and answers the way there, by redirect. */
    public static String then(String key, Object argument, String page) {
        return keep(FacesMessage.SEVERITY_INFO, key, argument, page);
    }

    /** The same for what was done and is not as one would have it. */
    public static String mind(String key, Object argument, String page) {
        return keep(FacesMessage.SEVERITY_WARN, key, argument, page);
    }

    private static String keep(FacesMessage.Severity severity, String key, Object argument, String page) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, Words.say(key, argument), null));
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
