package org.regard.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
@RequestScoped
public class KnownPage {
    private static final String HERE = "/customer/known";

    @Inject
    private HelloCards cards;

    @Inject
    private Facts facts;

    @Inject
    private Asking asking;

    @Inject
    private CurrentColleague me;

    private CardView card;
    private List<FactRow> rows;
    private String said;

    public void load() {
        var locale = Words.readersLocale();
        card = cards.known(asking.getId(), asking.look(), locale);
        rows = new FactWords(locale, card.today(), me.roles()).rows(card.facts());
    }

    /** After a form that was refused, the page is shown again, so it is read again. */
    public void loadAgain() {
        if (card == null && FacesContext.getCurrentInstance().isPostback()) load();
    }

    /** Forgetting cannot be undone; the page asked once before it came here. */
    public String forget(UUID fact) {
        facts.forget(asking.getId(), fact, asking.look());
        return Told.then("known.forgotten", "", asking.to(HERE));
    }

    /** Compares what the customer says with what is kept; the value is not shown. */
    public String check(UUID fact) {
        var matches = facts.check(asking.getId(), fact, said, asking.look());
        return Told.then(matches ? "known.matches" : "known.does-not-match", "", asking.to(HERE));
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

    public void setSaid(String said) {
        this.said = said;
    }
}
