package org.regard.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.regard.platform.Setting;

/** At the first start, with the setting on and nobody in the house, the demonstration company moves in. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // nothing here can be asked for anything: it starts with the server
public class DemonstrationStart {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Founding founding;

    @PostConstruct
    void begin() {
        if (Setting.DEMO.isOn()) {
            founding.found(entities);
        }
    }
}
