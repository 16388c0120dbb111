package org.regard.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.regard.rights.Channel;
import org.regard.rights.Permissions;
import org.regard.rights.TakePermission;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;
import org.regard.web.knowledge.Asking;

/** Takes permissions, and takes them back as easily. */
@Named
@RequestScoped
public class PermissionForm {
    static final String HERE = "/customer/wishes";

    @Inject
    private Permissions permissions;

    @Inject
    private Asking asking;

    private String channel = Channel.IN_PERSON.code();
    private String category;

    public String permit() {
        var request =
                TakePermission.of(category, how()).in(Words.readersLocale().getLanguage());
        permissions.take(asking.getId(), request, asking.look());
        return Told.then("rights.noted", "", asking.to(HERE));
    }

    public String withdraw(UUID permission) {
        var erased = permissions.withdraw(asking.getId(), permission, how(), asking.look());
        return Told.then("rights.withdrawn", erased, asking.to(HERE));
    }

    public String withdrawAll() {
        var erased = permissions.withdrawAll(asking.getId(), how(), asking.look());
        return Told.then("rights.withdrawn", erased, asking.to(HERE));
    }

    private Channel how() {
        return Channel.of(channel).orElse(null);
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }
}
