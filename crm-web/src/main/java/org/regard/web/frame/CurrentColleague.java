package org.regard.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.regard.colleague.Account;
import org.regard.colleague.Me;
import org.regard.policy.Role;

/** Who is signed in, as the frame shows it; asked of the house once for each request. */
@Named("me")
@RequestScoped
public class CurrentColleague {
    /** Request attribute: the colleague as found when the request came in. */
    public static final String KNOWN = "org.regard.known";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Account account;

    private Me me;

    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        return self().name();
    }

    public String getLanguage() {
        return self().language();
    }

    public String getTheme() {
        return self().theme();
    }

    /** The roles in words. */
    public String getRoleWords() {
        return self().roles().stream()
                .map(role -> Words.say("role." + role, ""))
                .collect(Collectors.joining(", "));
    }

    /** Whether a mirror is among the colleague's tools; whose, the service decides. */
    public boolean isMirroring() {
        return Set.of(Role.MANAGER, Role.LEAD, Role.STEWARD).stream().anyMatch(request::isUserInRole);
    }

    /** Whether handing customers over is among the colleague's tools; whom, the service decides. */
    public boolean isEntrusting() {
        return Set.of(Role.MANAGER, Role.LEAD).stream().anyMatch(request::isUserInRole);
    }

    /** Whether the colleague owns the policy and answers for the law. */
    public boolean isSteward() {
        return request.isUserInRole(Role.STEWARD);
    }

    /** The roles as the policy knows them. */
    public Set<Role> roles() {
        return self().roles().stream().flatMap(code -> Role.of(code).stream()).collect(Collectors.toSet());
    }

    private Me self() {
        if (me == null) me = request.getAttribute(KNOWN) instanceof Me known ? known : account.me();
        return me;
    }
}
