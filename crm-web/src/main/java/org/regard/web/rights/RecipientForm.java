package org.regard.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.regard.rights.Channel;
import org.regard.rights.Recipients;
import org.regard.web.frame.Told;
import org.regard.web.knowledge.Asking;

/** Writes down what was passed on, and that a recipient was told. */
@Named
@RequestScoped
public class RecipientForm {
    @Inject
    private Recipients recipients;

    @Inject
    private Asking asking;

    private String recipient;
    private List<String> categories = List.of();
    private LocalDate day;
    private String channel = Channel.E_MAIL.code();

    public String passedOn() {
        recipients.passedOn(asking.getId(), recipient, Set.copyOf(categories), day, asking.look());
        return Told.then("rights.noted", "", asking.to(PermissionForm.HERE));
    }

    public String told(UUID notice) {
        recipients.told(asking.getId(), notice, Channel.of(channel).orElse(null), asking.look());
        return Told.then("rights.noted", "", asking.to(PermissionForm.HERE));
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = categories == null ? List.of() : categories;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }
}
