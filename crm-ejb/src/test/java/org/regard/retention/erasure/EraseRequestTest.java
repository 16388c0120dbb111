package org.regard.retention.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import org.junit.jupiter.api.Test;

/** Who wants somebody erased says why, and how they asked for it. */
class EraseRequestTest {

    @Test
    void it_has_a_reason_that_a_person_gives() {
        assertEquals("erasure.reason-unknown", refusal(() -> new EraseRequest(null, null, false)));
        assertEquals("erasure.reason-unknown", refusal(() -> new EraseRequest(Reason.RESTORED, null, false)));
    }

    @Test
    void who_asked_for_it_asked_in_some_way() {
        assertEquals("erasure.way-missing", refusal(() -> EraseRequest.askedBy(null)));
    }
}
