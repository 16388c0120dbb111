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
        return shown("permissions", lines().permissions());
    }

    public List<RightsLines.Line> getObjections() {
        return shown("objections", lines().objections());
    }

    public List<RightsLines.Line> getRestrictions() {
        return shown("restrictions", lines().restrictions());
    }

    public List<RightsLines.Line> getRequests() {
        return shown("requests", lines().requests());
    }

    public List<RightsLines.Line> getRecipients() {
        return shown("recipients", lines().recipients());
    }

    public List<RightsLines.Line> getMentions() {
        return shown("mentions", lines().mentions());
    }

    /** They were read together; on a page of one list the others do not show. */
    private <T> List<T> shown(String list, List<T> lines) {
        return page.shows(list) ? lines : List.of();
    }

    private RightsLines lines() {
        return new RightsLines(page.getMirror(), page.getLocale());
    }
}
