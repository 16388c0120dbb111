package org.regard.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.regard.colleague.Setup;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.web.frame.RefusalWords;

/** Asks who it is, and leads to the page that was wanted. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    private SecurityContext security;

    @Inject
    private Setup setup;

    private String name;
    private String password;

    /** Before anybody exists, the first administrator is made; somebody who is in already goes in. */
    public String arrive() {
        if (setup.isOpen()) return "/setup?faces-redirect=true";
        return security.getCallerPrincipal() == null ? null : "/index?faces-redirect=true";
    }

    public void enter() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var wanted = request.getSession().getAttribute(SignInMechanism.WANTED);
        var typed = AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name, password))
                .newAuthentication(true);
        var status = security.authenticate(request, (HttpServletResponse) external.getResponse(), typed);
        if (status != AuthenticationStatus.SUCCESS) {
            sayWhy(faces, external);
            return;
        }
        request.getSession().removeAttribute(SignInMechanism.WANTED);
        external.redirect(wanted instanceof String page ? page : request.getContextPath() + "/index.xhtml");
        faces.responseComplete();
    }

    private static void sayWhy(FacesContext faces, ExternalContext external) {
        var refusal = external.getRequestMap().get(SignInMechanism.REFUSED) instanceof Refused refused
                ? refused.refusal()
                : Refusal.forbidden("sign-in.unknown");
        var words = RefusalWords.of(refusal, faces.getViewRoot().getLocale());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.sentence(), words.way()));
        external.setResponseStatus(HttpServletResponse.SC_OK);
        faces.renderResponse();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
