package org.regard.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Header;
import org.regard.customer.Opening;
import org.regard.customer.Opening.Opened;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Role;
import org.regard.wording.Spoken;
import org.regard.wording.Spoken.Place;
import org.regard.wording.TextQuestions;

/**
 * What a customer does not wish: shown, set, lifted. Whoever serves them takes a wish down, for they say it to whoever is
 * there; setting one erases what it covers in the same transaction.
 */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Boundaries {

    private static final String HOUSE = "directory-care";

    private Opening opening;
    private Scopes scopes;
    private BoundaryQueries queries;
    private Telling telling;
    private Clock clock;
    private TextQuestions questions;

    protected Boundaries() {}

    @Inject
    public Boundaries(
            Opening opening, Scopes scopes, Database database, Telling telling, Clock clock, TextQuestions questions) {
        this.opening = opening;
        this.scopes = scopes;
        this.queries = new BoundaryQueries(database);
        this.telling = telling;
        this.clock = clock;
        this.questions = questions;
    }

    /** What a page about wishes shows: whose they are, what they are, and which categories can be left out. */
    public record View(Header customer, Wishes wishes, List<Category> categories) {}

    /** What setting a boundary would erase. Refused already here when it could not be set. */
    public record Preview(int erases) {}

    /** The wishes of one customer; journalled. */
    public View wishes(UUID customer, Look look) {
        var opened = opening.open(customer, look);
        var wishes = queries.wishes(customer, opened.key(), now());
        opening.journal(opened, Act.WISHES, List.of());
        var categories = opened.scope().policy().categories().stream()
                .filter(one -> !one.neverKept() && !BoundaryRules.isByLaw(one))
                .filter(one -> one.isAbout(opened.header().kind()) && !wishes.bars(one.code()))
                .toList();
        return new View(opened.header(), wishes, categories);
    }

    /** How many things setting it would erase, as far as the colleague may read them. */
    public Preview preview(UUID customer, SetBoundary asked, Look look) {
        var opened = opening.open(customer, look);
        var rule = proposed(opened, asked, Ids.next());
        var covered = tell(opened, rule, false, look);
        opening.journal(opened, Act.WISHES, List.of());
        return new Preview(covered.told());
    }

    /**
     * Sets a boundary, effective at once, and erases what it covers. {@code boundary.erases} when it would erase something
     * and the colleague has not agreed to just that.
     *
     * @param agreed how many things the colleague has heard that it erases; null for nothing heard
     */
    public UUID set(UUID customer, SetBoundary asked, Integer agreed, Look look) {
        var opened = opening.open(customer, look);
        var rule = proposed(opened, asked, Ids.next());
        var covered = tell(opened, rule, true, look);
        if (covered.told() != (agreed == null ? 0 : agreed)) {
            throw Refusal.conflict("boundary.erases", String.valueOf(covered.told()))
                    .asException();
        }
        if (asked.topic() != null) {
            var words = Spoken.in(Place.BOUNDARY, rule.id(), asked.topic(), null);
            questions.settle(opened.scope(), customer, opened.key(), words);
        }
        queries.insert(opened, asked, rule, clock.instant());
        opening.journal(opened, Act.BOUNDARY, asked.category() == null ? List.of() : List.of(asked.category()));
        return rule.id();
    }

    /** Lifts a boundary, as easily as it was set. What was erased does not come back. */
    public void lift(UUID customer, UUID boundary, Look look) {
        var opened = opening.open(customer, look);
        if (!queries.delete(customer, boundary)) {
            throw opening.deny(opened, Refusal.absent("boundary.absent"));
        }
        questions.forget(customer, boundary);
        opening.journal(opened, Act.LIFT, List.of());
    }

    private Boundary proposed(Opened opened, SetBoundary asked, UUID id) {
        var scope = opened.scope();
        var already = queries.of(opened.header().id(), opened.key());
        SettingRules.refuse(asked, scope.policy(), already, scope.today()).ifPresent(no -> {
            throw no.asException();
        });
        return asked.rule(id);
    }

    /** The rooms above look as the house, so that nothing covered is overlooked; afterwards the colleague's scope holds again. */
    private BoundarySet tell(Opened opened, Boundary rule, boolean erasing, Look look) {
        if (rule.kind() == BoundaryKind.CONTACT) {
            return new BoundarySet(opened, null, erasing);
        }
        var rules = new BoundaryRules(List.of(rule), queries.families());
        scopes.enterAsHouse(HOUSE);
        var told = telling.tell(new BoundarySet(opened, rules, erasing));
        scopes.enter(look, opened.header().id());
        return told;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
