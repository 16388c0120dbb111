package org.regard.interaction;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Makes the marks of who read what, four times a minute; readers never wait for it. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: only the server's clock calls it
public class ReadMarker {

    @Inject
    private ReadMarks marks;

    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    void follow() {
        marks.fold();
    }
}
