package org.regard.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;

/**
 * When a session ends although a page goes on asking by itself: such a request is no sign of a person, so it neither
 * lengthens a session nor keeps an abandoned one alive.
 */
final class Idle {
    /** Header of a request that a page makes by itself. */
    static final String POLL = "Regard-Poll";

    private static final String BUSY_AT = "org.regard.busy-at";

    private Idle() {}

    /** Whether nobody has done anything for as long as the session may rest; notes when somebody did. */
    static boolean isOver(HttpServletRequest request, HttpSession session, Clock clock) {
        if (request.getHeader(POLL) == null) {
            session.setAttribute(BUSY_AT, clock.millis());
            return false;
        }
        var rest = Duration.ofSeconds(session.getMaxInactiveInterval()).toMillis();
        return rest > 0 && session.getAttribute(BUSY_AT) instanceof Long at && clock.millis() - at > rest;
    }
}
