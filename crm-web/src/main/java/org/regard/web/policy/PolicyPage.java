package org.regard.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.regard.policy.Policies;
import org.regard.policy.Policy;
import org.regard.policy.PublishedVersion;
import org.regard.policy.Purpose;
import org.regard.web.frame.Look;
import org.regard.web.frame.Words;

/** What may this company know? One version of the policy, the one in force above all, as a matrix of categories and purposes. */
@Named
@RequestScoped
public class PolicyPage {
    @Inject
    private Policies policies;

    @Inject
    private Look look;

    private Integer asked;
    private Policy policy;
    private List<Purpose> purposes;
    private List<PolicyRow> kept;
    private List<PolicyRow> neverKept;

    /** Called once, by the page. */
    public void load() {
        policy = asked == null ? policies.current() : policies.version(asked);
        var words = new PolicyWords(policy, look.getLocale());
        purposes = words.purposes();
        kept = words.kept();
        neverKept = words.neverKept();
    }

    /** The word for a fact that shows whole: the page draws it as a dot. */
    public String getWhole() {
        return Words.say("precision.full", "");
    }

    /** The version asked for; nothing: the one in force. */
    public Integer getAsked() {
        return asked;
    }

    public void setAsked(Integer asked) {
        this.asked = asked;
    }

    /** Whether this is what counts now. */
    public boolean isInForce() {
        return policies.current().version() == policy.version();
    }

    /** The versions that are or were in force, newest first. */
    public List<PublishedVersion> getHistory() {
        return policies.history();
    }

    public LocalDate getSince() {
        return LocalDate.ofInstant(policy.publishedAt(), ZoneId.systemDefault());
    }

    public String getTitle() {
        return policy.title().in(look.getLocale());
    }

    public List<Purpose> getPurposes() {
        return purposes;
    }

    public List<PolicyRow> getKept() {
        return kept;
    }

    public List<PolicyRow> getNeverKept() {
        return neverKept;
    }
}
