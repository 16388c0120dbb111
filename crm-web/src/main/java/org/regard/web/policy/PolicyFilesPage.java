package org.regard.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.regard.platform.Refusal;
import org.regard.policy.Policies;
import org.regard.policy.PublishedVersion;
import org.regard.policy.Role;
import org.regard.policy.file.PolicyFiles;
import org.regard.policy.file.Start;
import org.regard.web.frame.Look;
import org.regard.web.frame.RefusalWords;

/** Which policies can be taken out as a file, and how does one come in? */
@Named
@RequestScoped
public class PolicyFilesPage {
    @Inject
    private Policies policies;

    @Inject
    private PolicyFiles files;

    @Inject
    private Look look;

    private Integer draft;

    /** Makes a draft of a starting policy. */
    public String begin() {
        var chosen = Start.of(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("which"))
                .orElseThrow(
                        () -> Refusal.malformed("policy-file.nothing-chosen").asException());
        return "/policy/files?faces-redirect=true&draft=" + files.bring(chosen.bytes());
    }

    public List<PublishedVersion> getVersions() {
        return policies.history();
    }

    public Start[] getStarts() {
        return Start.values();
    }

    public boolean isSteward() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.STEWARD);
    }

    /** Why the file that was just sent did not come in; nothing when none was sent. */
    public RefusalWords getRefused() {
        var refusal = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(PolicyFileServlet.REFUSED);
        return refusal == null ? null : RefusalWords.of((Refusal) refusal, look.getLocale());
    }

    /** The draft that was just made. */
    public Integer getDraft() {
        return draft;
    }

    public void setDraft(Integer draft) {
        this.draft = draft;
    }
}
