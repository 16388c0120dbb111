package org.regard.house;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test turns it. It starts on Monday, 2 March 2026, at nine. */
public final class TestClock extends Clock {

    public static final LocalDate START = LocalDate.of(2026, 3, 2);

    private Instant now = START.atTime(9, 0).toInstant(ZoneOffset.UTC);

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void turnTo(LocalDate day) {
        now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
