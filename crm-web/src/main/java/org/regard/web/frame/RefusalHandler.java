package org.regard.web.frame;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.web.wording.AskedAbout;
import org.regard.wording.WordsInQuestion;

/**
 * The one place where "no" becomes a sentence. A refused form stays as it was typed; a refused page gives way to one that
 * says why; an address that names nothing leads to the page for what is not there; a form that waited too long leads back
 * to its page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    /** Request attribute: the page that was refused. */
    public static final String WANTED = "org.regard.refused-page";

    private static final Set<String> ANSWERED_BY_A_REASON =
            Set.of("reason.missing", "purpose.emergency-needs-note", "text.asks");

    /** Rules over a form that is sent by GET: the page stays, with what was typed. */
    private static final Set<String> STAYING = Set.of("search.", "looks.range", "looks.act", "looks.colleague");

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        for (var queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext(); ) {
            meet(context, queued.next().getContext().getException(), queued);
        }
        if (isAstray(context)) lead(context, Refusal.absent("kind.absent"), "/error/missing");
        getWrapped().handle();
    }

    /** Whether an address lacks what its page is about, or says it in a way that nobody can read: as if it led nowhere. */
    private static boolean isAstray(FacesContext context) {
        return context.isValidationFailed()
                && !context.isPostback()
                && context.getCurrentPhaseId() == PhaseId.PROCESS_VALIDATIONS;
    }

    private void meet(FacesContext context, Throwable thrown, Iterator<?> queue) {
        var refused = find(Refused.class, thrown);
        var locked = find(AccessLocalException.class, thrown) != null || find(EJBAccessException.class, thrown) != null;
        if (locked && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            queue.remove();
            refuse(context, Refusal.forbidden("kind.forbidden"));
        } else if (refused != null && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            queue.remove();
            refuse(context, refused.refusal());
            // Of the page that is shown now: for the reason of a look that is another one.
            if (refused instanceof WordsInQuestion asked) askAboutWords(asked);
        } else if (find(ViewExpiredException.class, thrown) != null) {
            queue.remove();
            startAgain(context);
        }
    }

    private void refuse(FacesContext context, Refusal refusal) {
        var words = RefusalWords.of(refusal, Words.readersLocale());
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.sentence(), words.way()));
        if (context.isPostback() || STAYING.stream().anyMatch(refusal.rule()::startsWith)) {
            context.validationFailed();
            return;
        }
        lead(context, refusal, ANSWERED_BY_A_REASON.contains(refusal.rule()) ? "/customer/reason" : "/error/refused");
    }

    private static void lead(FacesContext context, Refusal refusal, String instead) {
        var external = context.getExternalContext();
        external.setResponseStatus(RefusalWords.status(refusal));
        external.getRequestMap().put(WANTED, context.getViewRoot().getViewId());
        context.getApplication().getNavigationHandler().handleNavigation(context, null, instead);
    }

    /** The page shows the questions and takes the reason why the words stay. */
    private static void askAboutWords(WordsInQuestion asked) {
        CDI.current().select(AskedAbout.class).get().ask(asked);
    }

    private void startAgain(FacesContext context) {
        var external = context.getExternalContext();
        external.getFlash().setKeepMessages(true);
        var words = Words.say(external.getRequestLocale(), "error.expired.why");
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words, null));
        try {
            external.redirect(WayBack.from((HttpServletRequest) external.getRequest()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private static <T extends Throwable> T find(Class<T> type, Throwable thrown) {
        for (var at = thrown; at != null; at = at.getCause()) if (type.isInstance(at)) return type.cast(at);
        return null;
    }
}
