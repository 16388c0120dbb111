package org.regard.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who is signed in, as the frame shows it. */
@Named("me")
@RequestScoped
public class CurrentColleague {
    @Inject
    private HttpServletRequest request;

    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        return isKnown() ? request.getUserPrincipal().getName() : "";
    }

    public String getRoleWords() {
        return "";
    }
}
