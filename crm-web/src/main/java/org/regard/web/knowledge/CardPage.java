package org.regard.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.regard.knowledge.CardView;
import org.regard.knowledge.HelloCards;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.Words;

/** How do I greet them, and who helps them? What the purpose shows, read once for each time the page is shown. */
@Named
@RequestScoped
public class CardPage {
    /** Shown at the head of the card, not in the list below it. */
    private static final Set<String> AT_THE_HEAD = Set.of("said-how", "called-how", "language", "greeting-wish");

    @Inject
    private HelloCards cards;

    @Inject
    private Asking asking;

    @Inject
    private CurrentColleague me;

    private CardView card;
    private List<FactRow> rows;

    public void load() {
        var locale = Words.readersLocale();
        card = cards.card(asking.getId(), asking.look(), locale);
        rows = new FactWords(locale, card.today(), me.roles()).rows(card.facts());
    }

    /** After a form that was refused, the page is shown again, so it is read again. */
    public void loadAgain() {
        if (card == null && FacesContext.getCurrentInstance().isPostback()) load();
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
