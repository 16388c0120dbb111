package org.regard.web.signin;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.web.frame.RefusalWords;
import org.regard.web.rest.frame.Problem;

/** HTTP Basic for programs, with each call; the answer to a stranger is a problem document (RFC 9457), never a page. */
record BasicSignIn(IdentityStoreHandler stores) {
    private static final String SCHEME = "Basic ";

    AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return context.isProtected() ? unknown(request, response, "sign-in.needed") : context.doNothing();
        }
        try {
            var result = stores.validate(credential(header.substring(SCHEME.length())));
            return result.getStatus() == CredentialValidationResult.Status.VALID
                    ? context.notifyContainerAboutLogin(result)
                    : unknown(request, response, "sign-in.unknown");
        } catch (Refused refused) {
            return wait(request, response, refused.refusal());
        } catch (IllegalArgumentException unreadable) {
            return unknown(request, response, "sign-in.unknown");
        }
    }

    /** In UTF-8, as the challenge says (RFC 7617); stores are asked by the plain type of credential. */
    static UsernamePasswordCredential credential(String encoded) {
        var pair = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
        int colon = pair.indexOf(':');
        if (colon < 0) throw new IllegalArgumentException("no colon");
        return new UsernamePasswordCredential(pair.substring(0, colon), pair.substring(colon + 1));
    }

    private static AuthenticationStatus wait(
            HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.TOO_OFTEN && !refusal.details().isEmpty()) {
            response.setHeader(
                    "Retry-After", refusal.details().get(refusal.details().size() - 1));
        }
        return problem(request, response, refusal, RefusalWords.status(refusal));
    }

    private static AuthenticationStatus unknown(HttpServletRequest request, HttpServletResponse response, String rule) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Regard\", charset=\"UTF-8\"");
        return problem(request, response, Refusal.forbidden(rule), HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static AuthenticationStatus problem(
            HttpServletRequest request, HttpServletResponse response, Refusal refusal, int status) {
        var document = Problem.of(refusal, status, request.getLocale()).toJson();
        try {
            response.setStatus(status);
            response.setContentType(Problem.MEDIA_TYPE);
            response.getOutputStream().write(document.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
