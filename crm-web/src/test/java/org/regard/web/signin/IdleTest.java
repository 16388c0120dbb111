package org.regard.web.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page that asks by itself keeps nobody signed in. */
class IdleTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final int AN_HOUR = 3600;

    private final HttpSession session = session();

    @Test
    void a_person_keeps_the_session_alive() {
        assertFalse(isOver(null, 0));
        assertFalse(isOver(null, 59));
        assertFalse(isOver(null, 118));
    }

    @Test
    void polling_alone_does_not() {
        assertFalse(isOver(null, 0));
        for (int minute = 1; minute <= 60; minute++) assertFalse(isOver("yes", minute));
        assertTrue(isOver("yes", 61));
    }

    private boolean isOver(String poll, int minutes) {
        var clock = Clock.fixed(NINE.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
        return Idle.isOver(request(poll), session, clock);
    }

    private static HttpServletRequest request(String poll) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                IdleTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, values) -> poll);
    }

    private static HttpSession session() {
        Map<Object, Object> kept = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                IdleTest.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (self, method, values) -> switch (method.getName()) {
                    case "setAttribute" -> kept.put(values[0], values[1]);
                    case "getAttribute" -> kept.get(values[0]);
                    default -> AN_HOUR;
                });
    }
}
