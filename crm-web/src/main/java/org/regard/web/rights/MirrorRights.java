package org.regard.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.regard.web.knowledge.MirrorPage;

/** What the customer decided and asked, and who outside was given something, as the mirror's page tells them. */
@Named
@RequestScoped
public class MirrorRights {
    @Inject
    private MirrorPage page;

    public List<PermissionRow> getPermissions() {
        return lines().permissions();
    }

    public List<RightsLines.Line> getObjections() {
        return lines().objections();
    }

    public List<RightsLines.Line> getRestrictions() {
        return lines().restrictions();
    }

    public List<RightsLines.Line> getRequests() {
        return lines().requests();
    }

    public List<RightsLines.Line> getRecipients() {
        return lines().recipients();
    }

    public List<RightsLines.Line> getMentions() {
        return lines().mentions();
    }

    private RightsLines lines() {
        return new RightsLines(page.getMirror(), page.getLocale());
    }
}
