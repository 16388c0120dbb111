package org.regard.policy.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.PolicyStore;
import org.regard.policy.Role;

/**
 * From draft to law of the house, in one transaction: policy rows change, no fact does. Where the company asks for four eyes, a
 * steward without a hand in the draft approves it first; the database looks for that again.
 */
@Stateless
@RolesAllowed(Role.STEWARD)
public class Publications {

    private Database database;
    private Drafts drafts;
    private PolicyStore store;
    private Author author;
    private Clock clock;

    protected Publications() {}

    @Inject
    public Publications(Database database, Drafts drafts, PolicyStore store, Author author, Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.store = store;
        this.author = author;
        this.clock = clock;
    }

    /**
     * Whether a second steward has to approve.
     *
     * @param changedBy name of the administrator who decided; empty when nobody did yet
     */
    public record FourEyes(boolean asked, String changedBy, Instant changedAt) {}

    @RolesAllowed({Role.STEWARD, Role.ADMIN})
    public FourEyes fourEyes() {
        return database.one(
                        """
                        select f.asked, coalesce(c.name, '') as by, f.changed_at
                        from policy_four_eyes f left join colleague c on c.id = f.changed_by""",
                        row -> new FourEyes(
                                row.getBoolean("asked"),
                                row.getString("by"),
                                row.getTimestamp("changed_at") == null
                                        ? null
                                        : row.getTimestamp("changed_at").toInstant()))
                .orElseThrow();
    }

    /** An administrator's decision: whoever publishes does not lower the bar for it. */
    @RolesAllowed(Role.ADMIN)
    public void askForFourEyes(boolean asked) {
        var by = author.enter();
        database.run(
                "update policy_four_eyes set asked = ?, changed_by = ?, changed_at = ?", asked, by, clock.instant());
    }

    /** A second steward has read the draft as it stands and agrees. */
    public void approve(int version, long seen) {
        var by = author.enter();
        var draft = asSeen(version, seen);
        refuseUnfinished(draft);
        if (hasAHandIn(draft, by)) {
            throw Refusal.conflict("policy.own-draft").asException();
        }
        database.run(
                "insert into policy_approval (policy, colleague_id, at) values (?, ?, ?) on conflict do nothing",
                version,
                by,
                clock.instant());
    }

    /**
     * Publishes the draft: at once, on every node.
     *
     * @param against the version in force that the steward compared it with
     */
    public void publish(int version, long seen, int against) {
        author.enter();
        var draft = asSeen(version, seen);
        refuseUnfinished(draft);
        if (store.current().version() != against) {
            throw Refusal.conflict("policy.moved-on").asException();
        }
        if (fourEyes().asked() && draft.approvals().isEmpty()) {
            throw Refusal.conflict("policy.needs-four-eyes").asException();
        }
        database.one("select publish_draft(?, ?, ?, ?)", row -> true, version, seen, against, clock.instant());
    }

    private Draft asSeen(int version, long seen) {
        var draft = drafts.draft(version);
        if (draft.revision() != seen) {
            throw Refusal.conflict("policy.draft-changed").asException();
        }
        return draft;
    }

    private void refuseUnfinished(Draft draft) {
        var stops = drafts.check(draft.policy()).stream().filter(Finding::stops).toList();
        if (!stops.isEmpty()) {
            throw Refusal.conflict("policy.unfinished", String.valueOf(stops.size()))
                    .asException();
        }
    }

    private boolean hasAHandIn(Draft draft, UUID colleague) {
        return database.one(
                        "select 1 from policy_hand where policy = ? and colleague_id = ?",
                        row -> 1,
                        draft.version(),
                        colleague)
                .isPresent();
    }
}
