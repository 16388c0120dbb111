package org.regard.run;

import java.util.HashMap;
import java.util.Map;

/** What the application and its pools are told: by the environment of the process, where no other user can read it. */
final class ServerEnvironment {
    private ServerEnvironment() {}

    static Map<String, String> of(Settings settings, DatabaseLogin login, String key, String setupCode) {
        var told = new HashMap<String, String>();
        settings.toPassOn().forEach((name, value) -> told.put(Settings.variable(name), value));
        told.put("REGARD_PORT", String.valueOf(settings.port()));
        told.put("REGARD_ADDRESS", settings.address());
        told.put("REGARD_DATA", settings.data().toString());
        told.put("REGARD_DEMO", String.valueOf(settings.demo()));
        told.put("REGARD_MASTER_KEY", key);
        told.put("REGARD_SETUP_CODE", setupCode);
        // Details of an error quote rows and values; they stay in the database.
        var quiet = "currentSchema=regard&logServerErrorDetail=false";
        told.put("REGARD_JDBC_APP", login.urlWith(quiet + "&options=-c%20role%3Dregard_app"));
        told.put("REGARD_JDBC_OWNER", login.urlWith(quiet));
        told.put("REGARD_JDBC_USER", login.user());
        told.put("REGARD_JDBC_PASSWORD", login.password());
        return told;
    }
}
