package org.regard.web.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.regard.platform.Refusal;

/** What is typed to hold something. */
public class HoldForm implements Serializable {
    private String reason;
    private String customer;
    private String category;
    private String importJob;
    private LocalDate reviewOn;
    private LocalDate endsOn;

    /** The list that came in, by the number at the end of its page's address. */
    UUID list() {
        try {
            return importJob == null ? null : UUID.fromString(importJob.strip());
        } catch (IllegalArgumentException none) {
            throw Refusal.unfit("hold.list-unclear").asException();
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getImportJob() {
        return importJob;
    }

    public void setImportJob(String importJob) {
        this.importJob = importJob;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
