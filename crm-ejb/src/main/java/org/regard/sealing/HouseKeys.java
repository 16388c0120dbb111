package org.regard.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.regard.platform.Refusal;
import org.regard.platform.Setting;

/** Finds the master key in the server's environment, once, and hands out what works with it. */
@ApplicationScoped
public class HouseKeys {

    private MasterKey master;

    private synchronized MasterKey master() {
        if (master == null) {
            master = MasterKey.of(Setting.MASTER_KEY
                    .value()
                    .or(() -> Setting.MASTER_KEY_FILE.value().map(HouseKeys::read))
                    .orElseThrow(() -> Refusal.conflict("master-key.missing").asException()));
        }
        return master;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw Refusal.conflict("master-key.unreadable").asException();
        }
    }

    @Produces
    @Dependent
    public Vault vault() {
        return new Vault(master());
    }

    @Produces
    @Dependent
    public KeyedHash keyedHash() {
        return new KeyedHash(master());
    }

    @Produces
    @Dependent
    public HouseSignature houseSignature() {
        return new HouseSignature(master());
    }
}
