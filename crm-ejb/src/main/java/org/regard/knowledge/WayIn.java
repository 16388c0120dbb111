package org.regard.knowledge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.regard.boundary.BoundaryCheck;
import org.regard.boundary.BoundaryRules;
import org.regard.customer.Opening.Opened;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.ValueType;
import org.regard.rights.PermissionLedger;
import org.regard.rights.PermissionRules;
import org.regard.rights.TakePermission;
import org.regard.wording.Spoken;
import org.regard.wording.Spoken.Place;
import org.regard.wording.TextQuestions;

/**
 * Lets no value in that lacks the permission it leans on, or that the customer does not want written down, nor half of it beside the other half;
 * and asks about the words of a text.
 */
@Dependent
public class WayIn {

    private static final String HOUSE = "directory-care";

    private final BoundaryCheck boundaries;
    private final PermissionLedger permissions;
    private final Scopes scopes;
    private final Database database;
    private final TextQuestions questions;

    @Inject
    public WayIn(
            BoundaryCheck boundaries,
            PermissionLedger permissions,
            Scopes scopes,
            Database database,
            TextQuestions questions) {
        this.boundaries = boundaries;
        this.permissions = permissions;
        this.scopes = scopes;
        this.database = database;
        this.questions = questions;
    }

    /** Takes the permission that comes along with a value. */
    void permit(Opened opened, TakePermission given) {
        permissions.take(
                opened.header().id(),
                given,
                opened.scope().policy(),
                opened.scope().colleague());
    }

    /**
     * @param value in canonical form; null for an unknown, which says nothing
     * @param corrected the fact that the value replaces; null for a new one
     */
    void refuse(Opened opened, Category category, String value, UUID corrected, Look look) {
        if (value == null) {
            return;
        }
        var rules = boundaries.rules(opened);
        var no = rules.refuseRecord(category, List.of(value)).orElse(null);
        if (no == null && rules.hasTopics() && category.type() == ValueType.TEXT) {
            no = beside(opened, rules, category, value, corrected, look);
        }
        if (no != null) {
            throw no.asException();
        }
        // Last, so that nobody is asked to permit what they do not want written down.
        refuseUnpermitted(opened, category);
    }

    /**
     * Refuses a text that is asked about as long as nobody says why it stays. What has a form of its own (a number, an address, a
     * day, a choice) is not asked about: that is what its category is for.
     *
     * @param kept whether a reason may be kept for what stood there before
     * @return whether a reason is kept that has to go with the fact
     */
    boolean ask(Opened opened, Category category, String value, UUID fact, String reason, boolean kept) {
        if (!isText(category)) {
            return false;
        }
        var text = Spoken.in(Place.FACT, fact, value, reason);
        return questions.settle(opened.scope(), opened.header().id(), opened.key(), text, kept);
    }

    /** Why its words stayed goes with the fact. */
    void forgetWords(Opened opened, UUID fact) {
        questions.forget(opened.header().id(), fact);
    }

    private void refuseUnpermitted(Opened opened, Category category) {
        if (category.needsPermission()) {
            var stands = permissions.stands(opened.header().id(), category.code());
            PermissionRules.refuseWithout(category, stands).ifPresent(no -> {
                throw no.asException();
            });
        }
    }

    private static boolean isText(Category category) {
        return category != null && category.type() == ValueType.TEXT;
    }

    /** The house reads what stands beside it: halves are halves for whomever they show. */
    private Refusal beside(
            Opened opened, BoundaryRules rules, Category category, String value, UUID corrected, Look look) {
        var policy = scopes.enterAsHouse(HOUSE).policy();
        var others = new KnownTexts(database)
                .of(opened.header().id(), opened.key(), policy).stream()
                        .filter(one -> !one.fact().equals(corrected) && isText(one.category()))
                        .map(KnownTexts.Text::value)
                        .toList();
        scopes.enter(look, opened.header().id());
        return others.stream()
                .flatMap(other -> rules.refuseBeside(category, value, other).stream())
                .findFirst()
                .orElse(null);
    }
}
