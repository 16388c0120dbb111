package org.regard.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Directory;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policies;
import org.regard.policy.Role;
import org.regard.retention.Hold;
import org.regard.retention.Holds;
import org.regard.retention.SetHold;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.Told;

/** What has to stay for a time although it ended: listed, set with a reason and an end, lifted. */
@Named
@ViewScoped
public class HoldsPage implements Serializable {
    private static final String PAGE = "/privacy/holds";
    private static final int A_FEW = 20;

    @Inject
    private Holds holds;

    @Inject
    private Directory directory;

    @Inject
    private Policies policies;

    @Inject
    private CurrentColleague me;

    @Inject
    private org.regard.web.frame.Look look;

    @Inject
    private Clock clock;

    private List<Row> all = List.of();
    private final HoldForm form = new HoldForm();

    /** One hold in words. */
    public record Row(
            String id, String reason, String covers, String since, Hold hold, boolean inForce, boolean toReview)
            implements Serializable {}

    public void load() {
        var today = LocalDate.now(clock);
        var words = new RetentionWords(policies.current(), look.getLocale());
        all = holds.all(LettingGoPage.CARE).stream()
                .map(one -> new Row(
                        one.id().toString(),
                        one.reason(),
                        covers(one, words),
                        one.setBy(),
                        one,
                        one.isInForce(today),
                        one.isToReview(today)))
                .toList();
    }

    private static String covers(Hold hold, RetentionWords words) {
        var whom = hold.customer() == null
                ? words.say("hold.everybody")
                : hold.called() == null ? words.say("hold.somebody") : hold.called();
        var what = hold.category() == null ? words.say("hold.everything") : words.category(hold.category());
        return hold.importJob() == null
                ? whom + " · " + what
                : whom + " · " + what + " · " + words.say("hold.of-a-list");
    }

    public String set() {
        var wish = new SetHold(
                form.getReason(), customer(), form.getCategory(), form.list(), form.getReviewOn(), form.getEndsOn());
        holds.set(wish, LettingGoPage.CARE);
        return Told.then("hold.set", "", PAGE);
    }

    public String lift(Row row) {
        holds.lift(UUID.fromString(row.id()), LettingGoPage.CARE);
        return Told.then("hold.lifted", "", PAGE);
    }

    /** Exactly one customer bears the name, else nobody can say who is meant. */
    private UUID customer() {
        var name = form.getCustomer();
        if (name == null) return null;
        var found = directory.search(name, null, A_FEW, LettingGoPage.CARE).items().stream()
                .filter(one -> one.calledName().equalsIgnoreCase(name.strip()))
                .toList();
        if (found.size() != 1) throw Refusal.unfit("hold.customer-unclear").asException();
        return found.get(0).id();
    }

    public List<Category> getCategories() {
        return policies.current().categories().stream()
                .filter(one -> !one.neverKept())
                .toList();
    }

    public String name(Category category) {
        return category.name().in(look.getLocale());
    }

    public boolean isSteward() {
        return me.roles().contains(Role.PRIVACY_STEWARD);
    }

    public List<Row> getAll() {
        return all;
    }

    public HoldForm getForm() {
        return form;
    }
}
