package org.regard.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.regard.platform.Refusal;
import org.regard.relationship.Answer;
import org.regard.relationship.Around;
import org.regard.relationship.Asked;
import org.regard.relationship.BringIns;
import org.regard.relationship.Nearby;
import org.regard.web.frame.Words;
import org.regard.web.knowledge.Asking;
import org.regard.web.knowledge.CardPage;

/** Who of us is here for the customer on show, and who can be asked to come? */
@Named("bringIn")
@RequestScoped
public class BringInPart {
    /** Name of the buttons in the card's form; the value is the colleague to ask. */
    private static final String OF = "of";

    @Inject
    private BringIns bringIns;

    @Inject
    private Asking asking;

    @Inject
    private CardPage page;

    private Around around;

    /** Asks whom the pressed button names; nothing when another form of the page was sent. */
    public String ask() {
        var of = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(OF);
        if (of == null) return null;
        bringIns.ask(asking.getId(), colleague(of), asking.look());
        return asking.to("/customer/card") + "&faces-redirect=true";
    }

    private static UUID colleague(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw Refusal.malformed("bring-in.unreadable").asException();
        }
    }

    public Around getAround() {
        if (around == null) around = bringIns.around(page.getCard().customer(), asking.look());
        return around;
    }

    public Asked getAsked() {
        return getAround().asked().orElse(null);
    }

    /** The one thing to do here, unless somebody has been asked already and has not said no. */
    public String getDress() {
        return getAsked() == null || getAsked().answer() == Answer.NOT_NOW ? "do" : "";
    }

    public List<Nearby> getAskable() {
        return getAround().askable();
    }

    /** Whether nobody of the team can be asked, and somebody who does not look after the customer stands there alone. */
    public boolean isNobody() {
        return getAskable().isEmpty() && !page.getCard().lookedAfterByMe();
    }

    /** Whether others of the team are asked because manager and deputy are away, or cannot come. */
    public boolean isOthers() {
        return getAskable().stream().noneMatch(one -> one.equals(around.manager()) || one.equals(around.deputy()))
                && !getAskable().isEmpty();
    }

    /** "Robin and Mika", as one calls for them. */
    public String getBoth() {
        return Words.say(
                Words.readersLocale(),
                "bring.both",
                around.manager().firstName(),
                around.deputy().firstName());
    }

    /** Here, or away until when. */
    public String presence(Nearby one) {
        return PresenceWords.of(one.presence(), getAround().now());
    }

    public boolean isAway(Nearby one) {
        return !one.isHere(getAround().now());
    }
}
