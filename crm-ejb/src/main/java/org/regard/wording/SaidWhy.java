package org.regard.wording;

import jakarta.enterprise.context.RequestScoped;

/**
 * Why the words of this request stay as they are though they are asked about; set at the way in, for texts whose own request has
 * no place for it.
 */
@RequestScoped
public class SaidWhy {

    private String reason;

    public String reason() {
        return reason;
    }

    public void say(String why) {
        reason = why == null || why.isBlank() ? null : why.strip();
    }
}
