package org.regard.web.wall;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed to part two customers. */
public class WallForm implements Serializable {
    private String one;
    private String other;
    private String reason;
    private LocalDate reviewOn;

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
