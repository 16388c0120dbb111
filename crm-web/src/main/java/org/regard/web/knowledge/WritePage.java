package org.regard.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.regard.knowledge.CardView;
import org.regard.knowledge.FactView;
import org.regard.knowledge.Facts;
import org.regard.knowledge.HelloCards;
import org.regard.policy.Category;
import org.regard.policy.Policies;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;

/** Writes one thing down, or puts it right: what, from where, until when; and says why it may be kept. */
@Named
@RequestScoped
public class WritePage {
    @Inject
    private HelloCards cards;

    @Inject
    private Facts facts;

    @Inject
    private Policies policies;

    @Inject
    private Asking asking;

    @Inject
    private FactForm form;

    private CardView card;

    public void load() {
        card = cards.known(asking.getId(), asking.look(), Words.readersLocale());
        if (FacesContext.getCurrentInstance().isPostback()) return;
        card.facts().stream().filter(fact -> fact.id().equals(form.getFact())).findFirst().ifPresent(form::fill);
    }

    /** After a form that was refused, the page is shown again, so it is read again. */
    public void loadAgain() {
        if (card == null && FacesContext.getCurrentInstance().isPostback()) load();
    }

    /** One line that was just said, from the card. */
    public String keepFromCard() {
        facts.record(asking.getId(), form.asRequest(), asking.look());
        return Told.then("write.kept", getCategory().name().in(Words.readersLocale()), asking.to("/customer/card"));
    }

    public String keep() {
        if (form.getFact() == null) {
            facts.record(asking.getId(), form.asRequest(), asking.look());
        } else {
            facts.correct(asking.getId(), form.getFact(), form.getVersion(), form.asRequest(), asking.look());
        }
        return Told.then("write.kept", getCategory().name().in(Words.readersLocale()), asking.to("/customer/known"));
    }

    public CardView getCard() {
        return card;
    }

    /** The category that is written; nothing while it is still to be chosen. */
    public Category getCategory() {
        return policies.current().category(String.valueOf(form.getWhat())).orElse(null);
    }

    public List<String> getSources() {
        return getCategory().sources().stream()
                .filter(source -> !source.equals("import"))
                .sorted(Comparator.comparing(source -> !source.equals("customer-told")))
                .toList();
    }

    /** What stands there now, as far as the purpose shows it. */
    public String getBefore() {
        return card.facts().stream()
                .filter(fact -> fact.id().equals(form.getFact()))
                .map(FactView::shown)
                .map(shown -> shown == null ? "" : shown.text())
                .findFirst()
                .orElse("");
    }

    public UUID getFact() {
        return form.getFact();
    }
}
