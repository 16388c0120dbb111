package org.regard.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import org.regard.colleague.SignIns;

/** The house's own table of colleagues as an identity store; the door behind it slows down those who guess. */
@ApplicationScoped
public class ColleagueStore implements IdentityStore {
    @Inject
    private SignIns signIns;

    @Inject
    private HttpServletRequest request;

    /**
     * Called by the server for a name and password. Not left to the interface's own dispatch, which looks for the exact
     * class of the credential and wraps a refusal.
     */
    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof UsernamePasswordCredential typed
                ? verified(typed)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult verified(UsernamePasswordCredential typed) {
        return signIns.verify(typed.getCaller(), typed.getPasswordAsString(), ClientAddress.of(request))
                .map(verified -> new CredentialValidationResult(verified.signIn(), verified.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
