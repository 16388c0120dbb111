package org.regard.disclosure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;

/** The signed-in colleague's sign-in name, as the server knows it. */
@Dependent
public class Caller {

    private final Principal principal;

    @Inject
    public Caller(Principal principal) {
        this.principal = principal;
    }

    public String signIn() {
        return principal.getName();
    }
}
