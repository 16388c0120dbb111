package org.regard.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.regard.relationship.Presence;
import org.regard.relationship.Presences;
import org.regard.web.frame.Told;

/** Am I here? Only what I say myself. */
@Named("presence")
@RequestScoped
public class PresencePart {
    @Inject
    private Presences presences;

    @Inject
    private Clock clock;

    private Presence mine;
    private LocalDate day;
    private LocalTime time;

    public String away() {
        var said = presences.away(day, time);
        return Told.then("presence.told", PresenceWords.of(said, clock.instant()), "/account");
    }

    public String here() {
        presences.here();
        return Told.then("presence.told", PresenceWords.of(Presence.HERE, clock.instant()), "/account");
    }

    public boolean isAway() {
        return mine().isAway(clock.instant());
    }

    public String getWords() {
        return PresenceWords.of(mine(), clock.instant());
    }

    private Presence mine() {
        if (mine == null) mine = presences.mine();
        return mine;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
