package org.regard.web.knowledge;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.regard.knowledge.FactView;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.State;
import org.regard.policy.Precision;

/** What was typed about one fact. */
@Named
@ViewScoped
public class FactForm implements Serializable {
    private static final String TYPED = "org.regard.typed";

    private String what;
    private UUID fact;
    private Long version;
    private String state = State.KNOWN.code();
    private String value;
    private String source = "customer-told";
    private LocalDate toldOn;
    private LocalDate endsOn;
    private String permitted;
    private String reason;

    /** Begins with what stands there; the value only when the purpose shows it whole. */
    void fill(FactView kept) {
        what = kept.category().code();
        version = kept.version();
        state = kept.state().code();
        source = kept.source();
        toldOn = kept.toldOn();
        if (kept.state() == State.KNOWN && kept.precision() == Precision.FULL)
            value = kept.shown().text();
    }

    /** The way to the page that asks for permission; what was typed goes along unseen. */
    String askFirst(String page) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(TYPED, value == null ? "" : value);
        return page + "&what=" + what + "&faces-redirect=true";
    }

    /** Takes what was typed on the page before. */
    void hear() {
        var typed = (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(TYPED);
        if (typed != null) value = typed;
    }

    RecordFact asRequest() {
        return new RecordFact(what, State.of(state).orElse(null), value, source, toldOn, null, endsOn, reason);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public UUID getFact() {
        return fact;
    }

    public void setFact(UUID fact) {
        this.fact = fact;
    }

    public Long getVersion() {
        return version;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** Why the words stay as they are though they are asked about. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** How they said yes, where it takes their permission; nothing when they were not asked. */
    public String getPermitted() {
        return permitted;
    }

    public void setPermitted(String permitted) {
        this.permitted = permitted;
    }
}
