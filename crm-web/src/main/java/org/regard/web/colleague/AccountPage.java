package org.regard.web.colleague;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.regard.colleague.Account;
import org.regard.colleague.ColleagueView.TeamView;
import org.regard.colleague.Me;
import org.regard.colleague.SignIns;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;
import org.regard.web.signin.SignInMechanism;

/** How do I appear here, and what do I choose for myself? */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    private Account account;

    @Inject
    private SignIns signIns;

    @Inject
    private HttpServletRequest request;

    private Me me;
    private String current;
    private String fresh;

    /** Read when it is first shown: a page shown again after a refusal has not been loaded anew. */
    private Me me() {
        if (me == null) me = account.me();
        return me;
    }

    public String changePassword() {
        account.changePassword(current, fresh);
        // Sessions elsewhere end with the old password; this one goes on.
        var name = request.getUserPrincipal().getName();
        request.getSession().setAttribute(SignInMechanism.STAMP, signIns.stamp(name));
        return Told.then("account.password.changed", "", "/account");
    }

    public String getName() {
        return me().name();
    }

    public String getSignIn() {
        return me().signIn();
    }

    public List<String> getRoles() {
        return me().roles().stream().map(role -> Words.say("role." + role, "")).toList();
    }

    public String getTeams() {
        return me().teams().stream().map(TeamView::name).collect(Collectors.joining(", "));
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }
}
