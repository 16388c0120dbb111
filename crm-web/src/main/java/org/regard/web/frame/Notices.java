package org.regard.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** What the page has to say before anything else. */
public final class Notices {
    private Notices() {}

    /** The messages for the whole page, taken: nobody shows or logs them again. */
    public static List<FacesMessage> taken() {
        var messages = FacesContext.getCurrentInstance().getMessageList(null);
        messages.forEach(FacesMessage::rendered);
        return messages;
    }

    /** How a message is dressed: {@code told} for what was done, {@code mind} for what was refused. */
    public static String dress(FacesMessage message) {
        return message.getSeverity() == FacesMessage.SEVERITY_INFO ? "told" : "mind";
    }
}
