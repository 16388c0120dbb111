package org.regard.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.regard.rights.Channel;
import org.regard.rights.Objections;
import org.regard.web.customer.Purposes;
import org.regard.web.frame.Told;
import org.regard.web.knowledge.Asking;

/** Writes down an objection, its taking back and its assessment. */
@Named
@RequestScoped
public class ObjectionForm {
    @Inject
    private Objections objections;

    @Inject
    private Asking asking;

    @Inject
    private Purposes purposes;

    private String channel = Channel.IN_PERSON.code();
    private String purpose;
    private boolean advertising;
    private String found;

    public String object() {
        var how = Channel.of(channel).orElse(null);
        objections.object(asking.getId(), purpose, advertising, how, asking.look());
        return Told.then("rights.objected", purposes.name(purpose), asking.to(PermissionForm.HERE));
    }

    public String takeBack(UUID objection) {
        objections.takeBack(asking.getId(), objection, asking.look());
        return Told.then("rights.taken-back", "", asking.to(PermissionForm.HERE));
    }

    public String assess(UUID objection, boolean outweighed) {
        objections.assess(asking.getId(), objection, outweighed, found, asking.look());
        return Told.then("rights.objection.assessed", "", asking.to(PermissionForm.HERE));
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public boolean isAdvertising() {
        return advertising;
    }

    public void setAdvertising(boolean advertising) {
        this.advertising = advertising;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }
}
