package org.regard.sealing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.regard.platform.Database;
import org.regard.platform.Refusal;

/** Refuses to start with a master key that is not the one this database was begun with: nothing could be opened. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: it only looks once, at the start
public class KeyCheck {

    private static final System.Logger LOG = System.getLogger(KeyCheck.class.getName());

    private Database database;
    private KeyedHash hash;

    protected KeyCheck() {}

    @Inject
    public KeyCheck(Database database, KeyedHash hash) {
        this.database = database;
        this.hash = hash;
    }

    @PostConstruct
    void check() {
        var mine = HexFormat.of().formatHex(hash.of("key-check", "regard"));
        database.run("insert into installation (key, value) values ('key-check', ?) on conflict do nothing", mine);
        var kept = database.one("select value from installation where key = 'key-check'", row -> row.getString(1));
        if (!kept.orElse("").equals(mine)) {
            LOG.log(System.Logger.Level.ERROR, "master-key.another: this database was begun with another master key");
            throw Refusal.conflict("master-key.another").asException();
        }
    }
}
