package org.regard.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.regard.policy.Policies;
import org.regard.policy.PublishedVersion;
import org.regard.policy.Role;
import org.regard.policy.draft.DraftQueries;
import org.regard.policy.draft.Drafts;
import org.regard.policy.draft.FadingDrafts;
import org.regard.policy.draft.FadingRules;
import org.regard.policy.draft.Publications;
import org.regard.web.frame.Told;

/** Which versions of the policy were in force, and which are being written? The administrator sees only whether four eyes are asked. */
@Named
@RequestScoped
public class DraftsPage {
    @Inject
    private Policies policies;

    @Inject
    private Drafts drafts;

    @Inject
    private Publications publications;

    @Inject
    private FadingDrafts fading;

    private Integer from;

    public String begin() {
        return Told.then("drafts.begun", "", "/policy/draft?version=" + drafts.begin(from));
    }

    /** A draft of the version in force in which all that could fade does. */
    public String beginFading() {
        return Told.then(
                "drafts.begun",
                "",
                "/policy/draft?version=" + fading.begin(policies.current().version()));
    }

    /** What never fades though it could. */
    public List<FadingRules.Proposal> getNeverFading() {
        return isSteward() ? fading.proposals() : List.of();
    }

    public String askForFourEyes(boolean asked) {
        publications.askForFourEyes(asked);
        return Told.then(asked ? "drafts.eyes.asked" : "drafts.eyes.unasked", "", "/policy/drafts");
    }

    public List<DraftQueries.Head> getOpen() {
        return isSteward() ? drafts.all() : List.of();
    }

    public List<PublishedVersion> getHistory() {
        return policies.history();
    }

    public Publications.FourEyes getFourEyes() {
        return publications.fourEyes();
    }

    public boolean isSteward() {
        return plays(Role.STEWARD);
    }

    public boolean isAdministrator() {
        return plays(Role.ADMIN);
    }

    private static boolean plays(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    public Integer getFrom() {
        return from == null ? policies.current().version() : from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }
}
