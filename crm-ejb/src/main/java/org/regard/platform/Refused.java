package org.regard.platform;

import jakarta.ejb.ApplicationException;

/** The one exception that says no to a person. The transaction rolls back; the message is the rule's name, never data. */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.rule());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
