package org.regard.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.regard.boundary.BoundaryCheck;
import org.regard.boundary.Wishes;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Role;

/** The hello card, and what we know: everything the purpose shows about one customer, journalled as one look. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class HelloCards {

    private Opening opening;
    private FactQueries facts;
    private BoundaryCheck boundaries;

    protected HelloCards() {}

    @Inject
    public HelloCards(Opening opening, Database database, BoundaryCheck boundaries) {
        this.opening = opening;
        this.facts = new FactQueries(database);
        this.boundaries = boundaries;
    }

    /** How to greet them and who helps them; only what was shared for this purpose. */
    public CardView card(UUID customer, Look look, Locale locale) {
        return view(customer, look, locale, Act.CARD);
    }

    /** What we keep and why, as far as this purpose sees it. */
    public CardView known(UUID customer, Look look, Locale locale) {
        return view(customer, look, locale, Act.KNOWN);
    }

    /** One fact, as finely as the purpose shows it. */
    public FactView fact(UUID customer, UUID id, Look look, Locale locale) {
        var opened = opening.open(customer, look);
        var fact = facts.fact(customer, id, opened.scope(), opened.key(), locale)
                .orElseThrow(() -> opening.deny(opened, Refusal.absent("fact.absent")));
        opening.journal(opened, Act.KNOWN, List.of(fact.category().code()));
        return fact;
    }

    private CardView view(UUID customer, Look look, Locale locale, Act act) {
        var opened = opening.open(customer, look);
        var scope = opened.scope();
        var shown = facts.facts(customer, scope, opened.key(), locale);
        var wishes = boundaries.wishes(opened);
        opening.journal(
                opened,
                act,
                shown.stream().map(fact -> fact.category().code()).distinct().toList());
        return new CardView(
                opened.header(),
                opened.mine(),
                scope.purpose(),
                shown,
                scope.policy().openTo(scope.roles()),
                writable(opened, shown, wishes),
                wishes,
                scope.today());
    }

    /**
     * Categories that may still be recorded: an unknown is not asked again, a single value is corrected instead, what they do
     * not want written down is not offered.
     */
    private static List<Category> writable(Opening.Opened opened, List<FactView> shown, Wishes wishes) {
        if (opened.header().restricted()) {
            return List.of();
        }
        var scope = opened.scope();
        return scope.policy().categories().stream()
                .filter(category -> !category.neverKept()
                        && !wishes.bars(category.code())
                        && category.isAbout(opened.header().kind())
                        && opened.mayWrite(category)
                        && scope.policy()
                                .precision(category, scope.purpose().code())
                                .isPresent())
                .filter(category -> shown.stream()
                        .noneMatch(fact ->
                                fact.category().equals(category) && (!category.many() || fact.state() != State.KNOWN)))
                .toList();
    }
}
