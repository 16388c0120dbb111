package org.regard.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.regard.rights.Channel;
import org.regard.rights.Outcome;
import org.regard.rights.RequestKind;
import org.regard.rights.RequestView;
import org.regard.rights.Requests;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;
import org.regard.web.knowledge.Asking;

/** Writes down what they ask, who sees to it, and what was answered. */
@Named
@RequestScoped
public class RequestForm {
    @Inject
    private Requests requests;

    @Inject
    private Asking asking;

    private String kind;
    private String channel = Channel.IN_PERSON.code();
    private LocalDate received;
    private String outcome;
    private String said;

    public String receive() {
        var request =
                requests.receive(asking.getId(), RequestKind.of(kind).orElse(null), received, how(), asking.look());
        return Told.then("rights.received", Words.day(request.dueOn()), asking.to(PermissionForm.HERE));
    }

    public String own(RequestView request) {
        requests.own(asking.getId(), request.id(), request.version(), asking.look());
        return Told.then("rights.owned", "", asking.to(PermissionForm.HERE));
    }

    public String answer(RequestView request) {
        var what = Outcome.of(outcome).orElse(null);
        requests.answer(asking.getId(), request.id(), request.version(), what, said, how(), asking.look());
        return Told.then("rights.answered", "", asking.to(PermissionForm.HERE));
    }

    public String extend(RequestView request) {
        var longer = requests.extend(asking.getId(), request.id(), request.version(), said, how(), asking.look());
        return Told.then("rights.extended", Words.day(longer.dueOn()), asking.to(PermissionForm.HERE));
    }

    private Channel how() {
        return Channel.of(channel).orElse(null);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
