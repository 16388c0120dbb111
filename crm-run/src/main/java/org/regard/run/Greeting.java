package org.regard.run;

import java.net.URI;
import java.time.Duration;

/** The last lines before work begins: where Regard is and how to sign in. */
record Greeting(Settings settings, Console console) {
    void say(Health.Answer health, String setupCode, Duration took) {
        console.say("ready", address(), took.toSeconds());
        if (health.waitsForSetup()) {
            console.say("setup", address().resolve("setup.xhtml"), setupCode);
        } else if (settings.demo()) {
            console.say("demo");
            if (!settings.address().startsWith("127.")) {
                console.say("demo.open");
            }
        }
        console.say("stop");
    }

    private URI address() {
        var open = "0.0.0.0".equals(settings.address()) || "127.0.0.1".equals(settings.address());
        return URI.create("http://" + (open ? "localhost" : settings.address()) + ":" + settings.port() + "/");
    }
}
