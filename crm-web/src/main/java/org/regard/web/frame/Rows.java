package org.regard.web.frame;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.function.Supplier;

/**
 * Rows with buttons are found again by their place on the page. A list that was read anew between the page and the press
 * may have somebody else in that place, so it never is: who waited too long looks again.
 */
public final class Rows {
    private Rows() {}

    /** What was shown, else what is read now; never read between the page and the press. */
    public static <T> T asShown(T shown, Supplier<T> read) {
        if (shown != null) return shown;
        var faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            throw new ViewExpiredException(faces.getViewRoot().getViewId());
        }
        return read.get();
    }

    /** Whether the form of this id was sent and its page is shown again: what was folded around it stays open. */
    public static boolean sent(String form) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(form);
    }
}
