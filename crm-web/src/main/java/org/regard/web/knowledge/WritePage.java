package org.regard.web.knowledge;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regard.knowledge.CardView;
import org.regard.knowledge.FactView;
import org.regard.knowledge.Facts;
import org.regard.knowledge.HelloCards;
import org.regard.knowledge.Shown;
import org.regard.knowledge.ThirdPersons;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policies;
import org.regard.policy.ValueType;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;
import org.regard.web.interaction.WordQuestion;
import org.regard.web.interaction.WordsAsked;
import org.regard.web.rights.PermissionAsk;

/** Writes one thing down, or puts it right: what, from where, until when; and says why it may be kept. */
@Named
@ViewScoped
public class WritePage implements Serializable {
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

    @Inject
    private PermissionAsk ask;

    @Inject
    private ThirdPersons names;

    @Inject
    private WordsAsked words;

    private List<WordQuestion> questions = List.of();

    private transient CardView card;

    public void load() {
        card = cards.known(asking.getId(), asking.look(), Words.readersLocale());
        if (FacesContext.getCurrentInstance().isPostback()) return;
        if (getCategory() != null && getCategory().neverKept()) {
            throw Refusal.conflict("fact.never-kept").asException();
        }
        form.hear();
        standing().ifPresent(form::fill);
    }

    private Optional<FactView> standing() {
        return card.facts().stream()
                .filter(fact -> fact.id().equals(form.getFact()))
                .findFirst();
    }

    /** What was read does not travel to another node: there it is read again. An address without a customer has none. */
    public void loadAgain() {
        var faces = FacesContext.getCurrentInstance();
        if (card == null && faces.isPostback()) load();
        if (card == null) faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** One line that was just said, from the card. */
    public String keepFromCard() {
        if (isPermissionOwed()) return form.askFirst(asking.to("/customer/write"));
        facts.record(asking.getId(), form.asRequest(), asking.look());
        return Told.then("write.kept", getCategory().name().in(Words.readersLocale()), asking.to("/customer/card"));
    }

    public String keep() {
        questions = getCategory().type() == ValueType.TEXT
                ? words.about(form.getValue(), asking.getId(), asking.look())
                : List.of();
        if (form.getFact() == null) {
            var given = ask.given(form.getWhat(), form.getPermitted());
            facts.record(asking.getId(), form.asRequest(), given, asking.look());
        } else {
            facts.correct(asking.getId(), form.getFact(), form.getVersion(), form.asRequest(), asking.look());
        }
        names.named(asking.getId(), form.getWhat(), form.getValue(), asking.look()).stream()
                .findFirst()
                .ifPresent(one -> Told.then("known.about.named", one.name(), ""));
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
        return standing().map(FactView::shown).map(Shown::text).orElse("");
    }

    /** Whether they have to be asked first; the page asks in the same step. */
    public boolean isPermissionOwed() {
        return form.getFact() == null && ask.isOwed(asking.getId(), getCategory(), asking.look());
    }

    /** What is asked about the words that were sent. */
    public List<WordQuestion> getQuestions() {
        return questions;
    }
}
