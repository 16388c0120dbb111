package org.regard.relationship;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Sweeps soon after midnight, and each hour for a house that was closed then. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: only the server's clock calls it
public class Evening {

    @Inject
    private DaysEnd end;

    @Schedule(hour = "*", minute = "1", persistent = false)
    void close() {
        end.sweep();
    }
}
