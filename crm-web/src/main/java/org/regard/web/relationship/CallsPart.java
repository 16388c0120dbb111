package org.regard.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.relationship.Answer;
import org.regard.relationship.Call;
import org.regard.relationship.Calls;
import org.regard.web.customer.Purposes;
import org.regard.web.frame.WayBack;

/** Who asks me to come? Stands above every page of somebody who can be asked, and hears their answer. */
@Named("calls")
@RequestScoped
public class CallsPart {
    @Inject
    private Calls calls;

    @Inject
    private Purposes purposes;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private String answer;
    private List<Call> waiting;

    /** Whether this colleague can be asked at all; an error page asks nobody. */
    public boolean isOpen() {
        return request.getDispatcherType() != DispatcherType.ERROR && request.isUserInRole(Role.MANAGER);
    }

    public List<Call> getWaiting() {
        if (waiting == null) waiting = isOpen() ? calls.waiting(purposes.toFind()) : List.of();
        return waiting;
    }

    /** Takes an answer, from a form only: no link may answer for somebody. */
    public void hear() throws IOException {
        if (answer == null || !request.getMethod().equals("POST")) return;
        var said = Answer.of(answer)
                .orElseThrow(() -> Refusal.malformed("bring-in.unreadable").asException());
        calls.answer(id, said, purposes.toFind());
        if (request.getHeader("Regard-Part") != null) return;
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(WayBack.from(request));
        faces.responseComplete();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
