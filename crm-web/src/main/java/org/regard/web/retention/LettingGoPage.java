package org.regard.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.regard.policy.Policies;
import org.regard.policy.Role;
import org.regard.retention.Punctuality;
import org.regard.retention.RetentionPreview;
import org.regard.retention.RetentionRun;
import org.regard.retention.RetentionRuns;
import org.regard.retention.UnreadCategories;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.Told;

/** What goes tonight? For those who answer for privacy: what would go, what stays and why, and the runs. */
@Named
@ViewScoped
public class LettingGoPage implements Serializable {
    static final org.regard.disclosure.Look CARE = org.regard.disclosure.Look.of("directory-care");
    private static final String PAGE = "/privacy/letting-go";

    @Inject
    private RetentionRuns runs;

    @Inject
    private UnreadCategories unread;

    @Inject
    private Policies policies;

    @Inject
    private CurrentColleague me;

    @Inject
    private org.regard.web.frame.Look look;

    private List<RetentionWords.Line> going;
    private List<RetentionWords.Line> staying;
    private List<Unread> categories;
    private transient RetentionPreview preview;
    private transient List<RetentionRun> recent = List.of();
    private transient Punctuality punctuality;

    /** A category that nobody reads. */
    public record Unread(String name, java.time.LocalDate lastUsed, String facts) implements Serializable {}

    public void load() {
        if (!isAnswering()) return;
        preview = runs.preview(CARE);
        recent = runs.recent(CARE);
        punctuality = runs.punctuality(CARE);
        var words = new RetentionWords(policies.version(preview.policy()), look.getLocale());
        going = preview.going().stream()
                .map(row -> words.line(row.place(), row.category(), row.reason(), row.goes()))
                .toList();
        staying = preview.staying().stream()
                .map(row -> words.line(row.place(), row.category(), row.reason(), row.stays()))
                .toList();
        categories = unread.unread(CARE).stream()
                .map(one -> new Unread(
                        one.category().name().in(look.getLocale()),
                        one.lastUsed(),
                        words.say(
                                one.facts() < UnreadCategories.COUNTED ? "letting.unread.facts" : "letting.unread.more",
                                one.facts())))
                .toList();
    }

    public String start() {
        runs.start(CARE);
        return Told.then("letting.started", "", PAGE);
    }

    public String cancel(String id) {
        runs.cancel(UUID.fromString(id), CARE);
        return Told.then("letting.stopped", "", PAGE);
    }

    /** Whether the colleague answers for privacy; what they may do besides, the service decides. */
    public boolean isAnswering() {
        return me.roles().contains(Role.PRIVACY_STEWARD) || me.roles().contains(Role.TEAM_LEAD);
    }

    public boolean isSteward() {
        return me.roles().contains(Role.PRIVACY_STEWARD);
    }

    public boolean isMoving() {
        return recent != null && recent.stream().anyMatch(RetentionRun::isUnderWay);
    }

    public RetentionPreview getPreview() {
        return preview;
    }

    /** Whether what has ended is gone within the stated time. */
    public Punctuality getPunctuality() {
        return punctuality;
    }

    public List<RetentionRun> getRecent() {
        return recent;
    }

    public List<RetentionWords.Line> getGoing() {
        return going;
    }

    public List<RetentionWords.Line> getStaying() {
        return staying;
    }

    public List<Unread> getCategories() {
        return categories;
    }
}
