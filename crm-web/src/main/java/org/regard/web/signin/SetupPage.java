package org.regard.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.regard.colleague.Setup;
import org.regard.policy.file.Start;
import org.regard.web.frame.Told;

/** The first administrator of an installation, once. */
@Named
@RequestScoped
public class SetupPage {
    @Inject
    private Setup setup;

    private String code;
    private String signIn;
    private String name;
    private String password;
    private String start;

    public String arrive() {
        return setup.isOpen() ? null : "/signin?faces-redirect=true";
    }

    public String begin() {
        setup.begin(code, signIn, name, password, start);
        return Told.then("setup.done", name, "/signin");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSignIn() {
        return signIn;
    }

    public void setSignIn(String signIn) {
        this.signIn = signIn;
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

    /** The policies to choose from besides the one that is there. */
    public Start[] getStarts() {
        return Start.values();
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
