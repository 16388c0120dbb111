package org.regard.web.erasure;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.platform.Refusal;
import org.regard.policy.Policy;
import org.regard.policy.Role;
import org.regard.retention.erasure.EraseRequest;
import org.regard.retention.erasure.Erasing;
import org.regard.retention.erasure.ErasurePlan;
import org.regard.retention.erasure.Reason;
import org.regard.retention.erasure.Way;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.Told;

/** What would go, what would stay, and who has something about them; then, asked once, erases. */
@Named
@ViewScoped
public class ErasePage implements Serializable {
    private static final Look ACCESS = Look.of(Policy.ACCESS_REQUEST);

    @Inject
    private Erasing erasing;

    @Inject
    private CurrentColleague me;

    private transient ErasurePlan plan;
    private UUID id;
    private long version;
    private boolean contract;
    private String reason = Reason.CUSTOMER_ASKED.code();
    private String way;
    private boolean sure;

    public void load() {
        plan = erasing.plan(id, contract, ACCESS);
        version = plan.customer().version();
    }

    /** A refused form shows the plan again; who has changed since is seen then. */
    public void loadAgain() {
        var faces = FacesContext.getCurrentInstance();
        if (plan == null && faces.isPostback()) load();
        if (plan == null) faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    public String erase() {
        if (!sure) throw Refusal.malformed("erasure.not-sure").asException();
        var request = new EraseRequest(
                Reason.of(reason).orElse(null), way == null ? null : Way.of(way).orElse(null), contract);
        var run = erasing.erase(id, version, request, ACCESS);
        return Told.then("erase.done", "", "/erasures?run=" + run);
    }

    /** Whether the colleague may give another reason than the customer's word. */
    public boolean isJudging() {
        return me.roles().contains(Role.PRIVACY_STEWARD);
    }

    public ErasurePlan getPlan() {
        return plan;
    }

    public Way[] getWays() {
        return Way.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isContract() {
        return contract;
    }

    public void setContract(boolean contract) {
        this.contract = contract;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
