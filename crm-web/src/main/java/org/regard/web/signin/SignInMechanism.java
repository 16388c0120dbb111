package org.regard.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.regard.colleague.Me;
import org.regard.colleague.SignIns;
import org.regard.platform.Refused;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.SecurityHeaders;

/**
 * Who is it? Programs under /api/ say so with every call and never get a session. People sign in on a page; their session
 * holds the sign-in name alone, and each request asks anew whether that colleague is still here and as what.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    static final String SIGNED_IN = "org.regard.signed-in";
    /** Session attribute: what is remembered of the password, so that a new one ends the sessions of the old. */
    public static final String STAMP = "org.regard.stamp";

    static final String WANTED = "org.regard.wanted";
    /** Request attribute: the {@link Refused} that kept somebody out, for the sign-in page to say. */
    static final String REFUSED = "org.regard.refused";

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private SignIns signIns;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SecurityHeaders.on(request, response);
        if (Place.isApi(request)) return new BasicSignIn(stores).validate(request, response, context);
        if (Place.isResource(request)) return context.doNothing();
        if (context.isAuthenticationRequest()) return signIn(request, context);
        return stillHere(request, context) ? AuthenticationStatus.SUCCESS : stranger(request, context);
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
        Credential typed = context.getAuthParameters().getCredential();
        try {
            var result = stores.validate(typed);
            if (result.getStatus() != CredentialValidationResult.Status.VALID) return AuthenticationStatus.SEND_FAILURE;
            var before = request.getSession();
            // What somebody else had on their pages in this browser is not handed on.
            if (before.getAttribute(SIGNED_IN) != null) before.invalidate();
            request.getSession();
            request.changeSessionId();
            var name = result.getCallerPrincipal().getName();
            request.getSession().setAttribute(SIGNED_IN, name);
            request.getSession().setAttribute(STAMP, signIns.stamp(name));
            return context.notifyContainerAboutLogin(result);
        } catch (Refused refused) {
            request.setAttribute(REFUSED, refused);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    /** A colleague who left, lost a role or got another password notices with the next request. */
    private boolean stillHere(HttpServletRequest request, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SIGNED_IN) instanceof String name)) return false;
        var colleague = Idle.isOver(request, session, clock)
                ? Optional.<Me>empty()
                : signIns.still(name, String.valueOf(session.getAttribute(STAMP)));
        if (colleague.isEmpty()) {
            session.invalidate();
            return false;
        }
        request.setAttribute(CurrentColleague.KNOWN, colleague.get());
        context.notifyContainerAboutLogin(name, Set.copyOf(colleague.get().roles()));
        return true;
    }

    private static AuthenticationStatus stranger(HttpServletRequest request, HttpMessageContext context) {
        if (!context.isProtected()) return context.doNothing();
        if (Place.isPart(request)) return context.responseUnauthorized();
        if (Place.canBeComeBackTo(request)) request.getSession().setAttribute(WANTED, Place.of(request));
        return context.redirect(request.getContextPath() + "/signin.xhtml");
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }
}
