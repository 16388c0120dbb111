package org.regard.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.regard.rights.Channel;
import org.regard.rights.Restrictions;
import org.regard.web.frame.Told;
import org.regard.web.knowledge.Asking;

/** Restricts, notes that they were told, and lifts. */
@Named
@RequestScoped
public class RestrictionForm {
    @Inject
    private Restrictions restrictions;

    @Inject
    private Asking asking;

    private String channel = Channel.IN_PERSON.code();
    private String ground;

    public String restrict() {
        restrictions.restrict(asking.getId(), ground, how(), asking.look());
        return Told.then("rights.restricted", "", asking.to(PermissionForm.HERE));
    }

    public String told() {
        restrictions.told(asking.getId(), how(), asking.look());
        return Told.then("rights.noted", "", asking.to(PermissionForm.HERE));
    }

    public String lift() {
        restrictions.lift(asking.getId(), asking.look());
        return Told.then("rights.restriction.lifted", "", asking.to(PermissionForm.HERE));
    }

    private Channel how() {
        return Channel.of(channel).orElse(null);
    }

    public List<String> getGrounds() {
        return List.of("accuracy", "unlawful", "claims", "objection");
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
