package org.regard.bench.fixed;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Locale;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.knowledge.CardView;
import org.regard.knowledge.HelloCards;

/** One hello card for everybody. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FixedCards extends HelloCards {

    @Override
    public CardView card(UUID customer, Look look, Locale locale) {
        return Kept.once(HelloCards.class, "card", cards -> cards.card(customer, look, locale));
    }
}
