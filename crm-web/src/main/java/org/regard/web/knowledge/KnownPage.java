package org.regard.web.knowledge;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.regard.knowledge.CardView;
import org.regard.knowledge.Facts;
import org.regard.knowledge.HelloCards;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;

/** What do we keep, and why? As far as the purpose sees it. */
@Named
@ViewScoped
public class KnownPage implements Serializable {
    private static final String HERE = "/customer/known";

    @Inject
    private HelloCards cards;

    @Inject
    private Facts facts;

    @Inject
    private Asking asking;

    @Inject
    private CurrentColleague me;

    private transient CardView card;
    private transient List<FactRow> rows;
    private String said;

    public void load() {
        var locale = Words.readersLocale();
        card = cards.known(asking.getId(), asking.look(), locale);
        rows = new FactWords(locale, card.today(), me.roles()).rows(card.facts());
    }

    /** What was read does not travel to another node: there it is read again. An address without a customer has none. */
    public void loadAgain() {
        var faces = FacesContext.getCurrentInstance();
        if (card == null && faces.isPostback()) load();
        if (card == null) faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Forgetting cannot be undone; the page asked once before it came here. */
    public String forget(UUID fact) {
        facts.forget(asking.getId(), fact, asking.look());
        return Told.then("known.forgotten", "", asking.to(HERE));
    }

    /** Compares what the customer says with what is kept; the value is not shown. */
    public String check(UUID fact) {
        return facts.check(asking.getId(), fact, said, asking.look())
                ? Told.then("known.matches", "", asking.to(HERE))
                : Told.mind("known.does-not-match", "", asking.to(HERE));
    }

    public CardView getCard() {
        return card;
    }

    public List<FactRow> getRows() {
        return rows;
    }

    public String getSaid() {
        return said;
    }

    /** Each fact that can be checked has a field of its own on the page; only one of them is filled. */
    public void setSaid(String said) {
        if (said != null) this.said = said;
    }
}
