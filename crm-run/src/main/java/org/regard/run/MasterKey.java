package org.regard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The key that opens all others. Losing it loses every sealed value, so a second one is never made beside old data. */
final class MasterKey {
    private static final int BYTES = 32;

    private MasterKey() {}

    /**
     * The key from the setting, from its file, or from {@code master.key} in the data folder.
     *
     * @param dataExists whether something may already be sealed with a key
     * @throws CannotStart when data exists and its key is not there, or the key cannot be read as one
     */
    static String find(Settings settings, Path root, boolean dataExists) throws IOException {
        var said = settings.get("regard.master.key");
        if (said.isPresent()) {
            return checked(said.get(), "regard.master.key");
        }
        var file = settings.get("regard.master.key.file").map(Path::of).orElse(root.resolve("master.key"));
        if (Files.isReadable(file)) {
            return checked(Files.readString(file).strip(), file);
        }
        if (dataExists
                || Files.exists(file)
                || settings.get("regard.master.key.file").isPresent()) {
            throw new CannotStart("key.missing", file);
        }
        var fresh = Codes.key();
        SecretFile.write(file, fresh + "\n");
        return fresh;
    }

    private static String checked(String key, Object where) {
        try {
            if (Base64.getDecoder().decode(key).length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // The sentence below says the same for both mistakes.
        }
        throw new CannotStart("key.unreadable", where);
    }
}
