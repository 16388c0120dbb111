package org.regard.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.regard.customer.looks.LooksAsked;

/** Which looks are asked for, as it was typed. */
@Named
@RequestScoped
public class LooksForm {
    private String colleague;
    private String purpose;
    private String act;
    private String from;
    private String to;
    private String after;

    LooksAsked asked() {
        return LooksAsked.typed(colleague, purpose, act, from, to);
    }

    /** Shows the days that were taken where none were typed. */
    void settle(LooksAsked asked) {
        from = asked.from().toString();
        to = asked.to().toString();
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
