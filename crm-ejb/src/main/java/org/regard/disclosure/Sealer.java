package org.regard.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Follows the journal with the seal, within about a second; readers never wait for it. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: only the server's clock calls it
@AccessTimeout(value = 30, unit = TimeUnit.SECONDS)
public class Sealer {

    @Inject
    private Sealing sealing;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void follow() {
        sealing.sealWaiting();
    }
}
