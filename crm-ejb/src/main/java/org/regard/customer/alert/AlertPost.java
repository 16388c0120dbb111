package org.regard.customer.alert;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.regard.platform.MailServer;

/** Takes waiting letters to the mail server within about ten seconds; the look itself never waits for it. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: only the server's clock calls it
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@AccessTimeout(value = 60, unit = TimeUnit.SECONDS)
public class AlertPost {

    private static final int A_ROUND = 50;

    @Inject
    private AlertLetters letters;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void empty() {
        MailServer.ofSettings().ifPresent(server -> {
            int sent = 0;
            while (sent < A_ROUND && letters.sendNext(server)) {
                sent++;
            }
        });
    }
}
