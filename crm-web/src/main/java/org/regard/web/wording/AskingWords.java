package org.regard.web.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.web.frame.Words;
import org.regard.wording.TextChecks;

/** What is asked about a text while it is typed. Text, customer and purpose come in the body of the request. */
@Named
@RequestScoped
public class AskingWords {
    @Inject
    private TextChecks checks;

    private String text;
    private UUID customer;
    private String purpose;
    private List<AskedWord> asked = List.of();

    public void ask() {
        if (text != null && !text.isBlank()) {
            asked = AskedWord.of(text, checks.check(text, customer, Look.of(purpose)), Words.readersLocale());
        }
    }

    public List<AskedWord> getAsked() {
        return asked;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public UUID getCustomer() {
        return customer;
    }

    public void setCustomer(UUID customer) {
        this.customer = customer;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
