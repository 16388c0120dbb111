package org.regard.web.knowledge;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.regard.knowledge.CardView;
import org.regard.knowledge.HelloCards;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.Words;

/** How do I greet them, and who helps them? What the purpose shows, read once for the page. */
@Named
@ViewScoped
public class CardPage implements Serializable {
    /** Shown at the head of the card, not in the list below it. */
    private static final Set<String> AT_THE_HEAD = Set.of("said-how", "called-how", "language", "greeting-wish");

    @Inject
    private HelloCards cards;

    @Inject
    private Asking asking;

    @Inject
    private CurrentColleague me;

    private transient CardView card;
    private transient List<FactRow> rows;

    public void load() {
        var locale = Words.readersLocale();
        card = cards.card(asking.getId(), asking.look(), locale);
        rows = new FactWords(locale, card.today(), me.roles()).rows(card.facts());
    }

    /** What was read does not travel to another node: there it is read again. An address without a customer has none. */
    public void loadAgain() {
        var faces = FacesContext.getCurrentInstance();
        if (card == null && faces.isPostback()) load();
        if (card == null) faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    public CardView getCard() {
        return card;
    }

    /** What is not already at the head. */
    public List<FactRow> getRows() {
        return rows.stream().filter(row -> !AT_THE_HEAD.contains(row.code())).toList();
    }

    public String getSaidHow() {
        return value("said-how");
    }

    public String getCalledHow() {
        return value("called-how");
    }

    public String getLanguage() {
        return value("language");
    }

    public String getGreetingWish() {
        return value("greeting-wish");
    }

    private String value(String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .map(FactRow::value)
                .findFirst()
                .orElse("");
    }
}
