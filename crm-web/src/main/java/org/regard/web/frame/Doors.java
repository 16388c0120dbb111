package org.regard.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The navigation: only what the colleague's roles have use for is there. */
@Named
@RequestScoped
public class Doors {
    private List<Door> open;
    private boolean searching;

    @PostConstruct
    void look() {
        var context = FacesContext.getCurrentInstance();
        var viewId = context.getViewRoot().getViewId();
        var caller = context.getExternalContext();
        open = Arrays.stream(Door.Page.values())
                .filter(page -> mayUse(caller, page.roles))
                .map(page -> page.seenFrom(viewId))
                .toList();
        searching = mayUse(caller, Door.Page.CUSTOMERS.roles) && !viewId.startsWith("/index");
    }

    private static boolean mayUse(ExternalContext caller, List<String> roles) {
        return roles.stream().anyMatch(caller::isUserInRole);
    }

    public List<Door> getOpen() {
        return open;
    }

    /** The pages behind the door "Privacy". */
    public List<PrivacyDoor> getPrivacy() {
        var caller = FacesContext.getCurrentInstance().getExternalContext();
        return Arrays.stream(PrivacyDoor.values())
                .filter(door -> mayUse(caller, door.roles))
                .toList();
    }

    /** Whether the search field of the top bar belongs on this page: the front desk has a bigger one of its own. */
    public boolean isSearching() {
        return searching;
    }
}
