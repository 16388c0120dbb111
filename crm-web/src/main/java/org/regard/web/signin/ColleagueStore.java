package org.regard.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.regard.colleague.SignIns;

/** The house's own table of colleagues as an identity store; the door behind it slows down those who guess. */
@ApplicationScoped
public class ColleagueStore implements IdentityStore {
    @Inject
    private SignIns signIns;

    /** Overridden as a whole: the inherited way wraps a {@code Refused}, and who has to wait would not hear how long. */
    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof UsernamePasswordCredential typed
                ? validate(typed)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult validate(UsernamePasswordCredential typed) {
        return signIns.verify(typed.getCaller(), typed.getPasswordAsString())
                .map(verified -> new CredentialValidationResult(verified.signIn(), verified.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
