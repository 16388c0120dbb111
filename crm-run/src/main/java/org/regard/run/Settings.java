package org.regard.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the person asked for: an argument wins over a system property, that over the environment; empty is not said. */
final class Settings {
    static final List<String> NAMES = List.of(
            "port",
            "address",
            "data",
            "demo",
            "country",
            "db.url",
            "db.user",
            "db.password",
            "master.key.file",
            "checkpoints",
            "checkpoint.mail",
            "mail.server",
            "mail.from",
            "public.address",
            "trusted.proxies",
            "secure.cookies");

    private final Map<String, String> arguments = new HashMap<>();
    private final Map<String, String> properties;
    private final Map<String, String> environment;

    /** @throws CannotStart when an argument is not one of {@link #NAMES} */
    Settings(List<String> given, Map<String, String> properties, Map<String, String> environment) {
        this.properties = Map.copyOf(properties);
        this.environment = Map.copyOf(environment);
        for (String argument : given) {
            var parts = argument.split("=", 2);
            var name = parts[0].replaceFirst("^--(regard\\.)?", "");
            if (parts.length < 2 || !argument.startsWith("--") || !NAMES.contains(name)) {
                throw new CannotStart("argument.unknown", parts[0], "--" + String.join("  --", NAMES));
            }
            arguments.put("regard." + name, parts[1]);
        }
    }

    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    Optional<String> get(String name) {
        return said(arguments.get(name))
                .or(() -> said(properties.get(name)))
                .or(() -> said(environment.get(variable(name))));
    }

    private static Optional<String> said(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Everything of ours that was said here, also what only the application knows; the environment travels by itself. */
    Map<String, String> toPassOn() {
        var ours = new HashMap<>(properties);
        ours.putAll(arguments);
        ours.entrySet()
                .removeIf(one -> !one.getKey().startsWith("regard.")
                        || one.getKey().startsWith("regard.db.")
                        || said(one.getValue()).isEmpty());
        return ours;
    }

    int port() {
        var text = get("regard.port").orElse("8080");
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new CannotStart("port.wrong", text);
        }
        return Integer.parseInt(text);
    }

    String address() {
        return get("regard.address").orElse("127.0.0.1");
    }

    Path data() {
        return Path.of(get("regard.data").orElse("regard-data"))
                .toAbsolutePath()
                .normalize();
    }

    boolean demo() {
        return !"false".equalsIgnoreCase(get("regard.demo").orElse("true"));
    }

    /** The PostgreSQL of the house, when three settings name one. */
    Optional<DatabaseLogin> external() {
        return get("regard.db.url")
                .map(url -> new DatabaseLogin(
                        url,
                        get("regard.db.user").orElse("regard"),
                        get("regard.db.password").orElse("")));
    }
}
