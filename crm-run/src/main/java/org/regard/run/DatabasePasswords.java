package org.regard.run;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The two passwords of the embedded database: its keeper's, used for set-up only, and the application's. */
record DatabasePasswords(String keeper, String application) {
    private static final String FILE = "database.properties";

    /** @throws CannotStart when a database exists without its passwords */
    static DatabasePasswords find(Path root, boolean databaseExists) throws IOException {
        var file = root.resolve(FILE);
        if (Files.exists(file)) {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return new DatabasePasswords(properties.getProperty("keeper"), properties.getProperty("application"));
        }
        if (databaseExists) {
            throw new CannotStart("database.passwords-missing", file);
        }
        var fresh = new DatabasePasswords(Codes.password(), Codes.password());
        SecretFile.write(file, "keeper=" + fresh.keeper + "\napplication=" + fresh.application + "\n");
        return fresh;
    }

    @Override
    public String toString() {
        return "two passwords";
    }
}
