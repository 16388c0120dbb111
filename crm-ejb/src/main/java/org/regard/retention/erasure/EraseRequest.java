package org.regard.retention.erasure;

import org.regard.platform.Refusal;

/**
 * A request to erase somebody. If it exists, it is well formed.
 *
 * @param way how the customer said so; only with {@link Reason#CUSTOMER_ASKED}
 * @param contractRuns a contract runs or a claim is open: what is kept for it stays until its own end
 */
public record EraseRequest(Reason reason, Way way, boolean contractRuns) {

    public EraseRequest {
        if (reason == null || !reason.isAPersons()) {
            throw Refusal.malformed("erasure.reason-unknown").asException();
        }
        if (reason == Reason.CUSTOMER_ASKED && way == null) {
            throw Refusal.malformed("erasure.way-missing").asException();
        }
        way = reason == Reason.CUSTOMER_ASKED ? way : null;
    }

    public static EraseRequest askedBy(Way way) {
        return new EraseRequest(Reason.CUSTOMER_ASKED, way, false);
    }
}
