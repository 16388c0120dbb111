package org.regard.web.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.regard.boundary.BoundaryKind;
import org.regard.boundary.Channel;
import org.regard.knowledge.CardView;
import org.regard.knowledge.FactView;
import org.regard.knowledge.State;
import org.regard.policy.Precision;
import org.regard.web.frame.RefusalWords;
import org.regard.web.frame.Words;
import org.regard.web.knowledge.CardPage;
import org.regard.web.knowledge.FactRow;

/** What to mind before one speaks with a customer, calls or writes; beside the number and the address themselves. */
@Named
@RequestScoped
public class CardWishes {
    private static final Map<String, Channel> WAYS =
            Map.of("phone", Channel.PHONE, "email", Channel.E_MAIL, "postal-address", Channel.LETTER);

    @Inject
    private CardPage page;

    /** What not to do: how not to contact them, what not to bring up. */
    public List<BoundaryRow> getRows() {
        var wishes = card().wishes();
        return words(card())
                .rows(Stream.of(BoundaryKind.CONTACT, BoundaryKind.MENTION)
                        .flatMap(kind -> wishes.of(kind).stream())
                        .toList());
    }

    /** Why the way that this row of the card is for is closed now, and what is possible instead; empty when it is open. */
    public String closed(FactRow row) {
        return closedAt(card(), row);
    }

    /** The same for another page about the customer. */
    public String closedAt(CardView shown, FactRow row) {
        return Optional.ofNullable(WAYS.get(row.code()))
                .flatMap(way -> shown.wishes().closed(way))
                .map(no -> RefusalWords.of(no, Words.readersLocale()).sentence() + " "
                        + Words.say(
                                "boundary.instead",
                                words(shown).ways(shown.wishes().open())))
                .orElse("");
    }

    /** What a click on the value does, where this way is open and the purpose shows the value whole: call or write. */
    public String link(FactRow row) {
        var way = WAYS.get(row.code());
        if (way == null || way == Channel.LETTER || card().wishes().closed(way).isPresent()) return "";
        return card().facts().stream()
                .filter(fact -> fact.id().equals(row.id()) && isWhole(fact))
                .map(fact -> (way == Channel.PHONE ? "tel:" : "mailto:")
                        + fact.shown().value())
                .findFirst()
                .orElse("");
    }

    private static boolean isWhole(FactView fact) {
        return fact.state() == State.KNOWN && fact.precision() == Precision.FULL;
    }

    private static BoundaryWords words(CardView shown) {
        return new BoundaryWords(
                Words.readersLocale(), Map.of(), shown.customer().manager().name());
    }

    private CardView card() {
        return page.getCard();
    }
}
