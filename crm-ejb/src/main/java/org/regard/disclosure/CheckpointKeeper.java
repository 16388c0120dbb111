package org.regard.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Makes a checkpoint every hour in which somebody looked, and sends it out of the house. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: only the server's clock calls it
@AccessTimeout(value = 60, unit = TimeUnit.SECONDS)
public class CheckpointKeeper {

    @Inject
    private Checkpointing checkpointing;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void keep() {
        checkpointing.make();
        checkpointing.send(CheckpointFiles.ofSettings(), CheckpointMail.ofSettings());
    }
}
