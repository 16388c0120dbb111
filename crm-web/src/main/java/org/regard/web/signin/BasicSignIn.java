package org.regard.web.signin;

import jakarta.json.Json;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.web.frame.RefusalWords;

/** HTTP Basic for programs, with each call; the answer to a stranger is a problem document (RFC 9457), never a page. */
record BasicSignIn(IdentityStoreHandler stores) {
    private static final String SCHEME = "Basic ";

    AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return context.isProtected() ? unknown(request, response) : context.doNothing();
        }
        try {
            var result = stores.validate(new BasicAuthenticationCredential(
                    header.substring(SCHEME.length()).strip()));
            return result.getStatus() == CredentialValidationResult.Status.VALID
                    ? context.notifyContainerAboutLogin(result)
                    : unknown(request, response);
        } catch (Refused refused) {
            if (refused.refusal().kind() == Refusal.Kind.TOO_OFTEN
                    && !refused.refusal().details().isEmpty()) {
                response.setHeader("Retry-After", refused.refusal().details().get(0));
            }
            return problem(request, response, refused.refusal(), RefusalWords.status(refused.refusal()));
        } catch (IllegalArgumentException unreadable) {
            return unknown(request, response);
        }
    }

    private static AuthenticationStatus unknown(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Regard\", charset=\"UTF-8\"");
        return problem(request, response, Refusal.forbidden("sign-in.needed"), HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static AuthenticationStatus problem(
            HttpServletRequest request, HttpServletResponse response, Refusal refusal, int status) {
        var words = RefusalWords.of(refusal, request.getLocale());
        var document = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", words.sentence())
                .add("status", status)
                .add("detail", words.sentence())
                .add("rule", refusal.rule())
                .add("way", words.way())
                .build();
        try {
            response.setStatus(status);
            response.setContentType("application/problem+json");
            response.getOutputStream().write(document.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
