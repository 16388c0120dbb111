package org.regard.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** The certificates, for those who answer for privacy. */
@Stateless
@RolesAllowed({Role.STEWARD, Role.LEAD})
public class Certificates {

    private static final int RECENT = 50;
    private Scopes scopes;
    private Certifying certifying;

    protected Certificates() {}

    @Inject
    public Certificates(Scopes scopes, Certifying certifying) {
        this.scopes = scopes;
        this.certifying = certifying;
    }

    public Certificate certificate(UUID id, Look look) {
        scopes.enter(look);
        return certifying.find(id).orElseThrow(() -> Refusal.absent("certificate.absent")
                .asException());
    }

    /** The newest fifty. */
    public List<Certificate> recent(Look look) {
        scopes.enter(look);
        return certifying.recent(RECENT);
    }
}
