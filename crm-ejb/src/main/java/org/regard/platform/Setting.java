package org.regard.platform;

import java.util.Locale;
import java.util.Optional;

/** Every setting there is: a system property, else the environment variable of the same name, else the default. */
public enum Setting {
    /** Base64 of the 32 bytes that wrap every customer's key. Prefer the environment over a property. */
    MASTER_KEY("regard.master.key", null),
    /** A file that holds the master key in base64, readable by the server alone. */
    MASTER_KEY_FILE("regard.master.key.file", null),
    /** Whether the first start fills an empty database with the demonstration company. */
    DEMO("regard.demo", "false"),
    /** The one-time code that opens the page for the first administrator. */
    SETUP_CODE("regard.setup.code", null),
    /** ISO 3166 code of the country in which telephone numbers without a country are read. */
    COUNTRY("regard.country", "DE"),
    /** Months after which entries of the read journal are let go, at a checkpoint. */
    JOURNAL_MONTHS("regard.journal.months", "36"),
    /** Days in which somebody may renew a fact that nobody reads, before it is let go. */
    FADING_DAYS("regard.fading.days", "30"),
    /** Hours within which what has ended is gone from the disk; the page for letting go warns when no sweep kept to it. */
    SWEEP_HOURS("regard.sweep.hours", "26"),
    /** Days in which customers may be asked for a permission that a new version of the policy asks for; their facts are hidden meanwhile. */
    PERMISSION_DAYS("regard.permission.days", "30"),
    /** The folder with everything of an installation that Regard runs by itself; nothing where a server of the house runs it. */
    DATA("regard.data", null),
    /** The file outside the database that knows every erasure, so that a restored backup repeats them. */
    ERASURES_FILE("regard.erasures.file", null),
    /** A second place for it, such as the folder that goes to the backup. */
    ERASURES_COPY("regard.erasures.copy", null),
    /** Months for which a backup is kept at most: what has gone longer ago needs no line beside the database. */
    BACKUP_MONTHS("regard.backup.months", "13"),
    /** A folder outside the database in which signed checkpoints of the journal are laid down. */
    CHECKPOINTS("regard.checkpoints", null),
    /** The address to which a signed checkpoint of the journal is sent once a day. */
    CHECKPOINT_MAIL("regard.checkpoint.mail", null),
    /** The company's mail server, as {@code host} or {@code host:port}. */
    MAIL_SERVER("regard.mail.server", null),
    /** The address that Regard's own mail comes from. */
    MAIL_FROM("regard.mail.from", null),
    /** The address at which colleagues open Regard, such as {@code https://regard.example.com}; for the way in a letter. */
    PUBLIC_ADDRESS("regard.public.address", null),
    /** Addresses of the proxies in front of Regard, with commas between: what they say about who calls is believed. */
    TRUSTED_PROXIES("regard.trusted.proxies", null),
    /** Whether every cookie is for encrypted connections alone, also where the proxy in front speaks plainly with Regard. */
    SECURE_COOKIES("regard.secure.cookies", "false"),
    /** Public holidays beside those that Regard knows, ISO dates with commas between: no deadline ends on one. */
    HOLIDAYS("regard.holidays", "");

    private final String key;
    private final String fallback;

    Setting(String key, String fallback) {
        this.key = key;
        this.fallback = fallback;
    }

    public String key() {
        return key;
    }

    public Optional<String> value() {
        var environment = System.getenv(key.toUpperCase(Locale.ROOT).replace('.', '_'));
        var found = System.getProperty(key, environment == null ? fallback : environment);
        return Optional.ofNullable(found).map(String::strip).filter(text -> !text.isEmpty());
    }

    public boolean isOn() {
        return value().map(Boolean::parseBoolean).orElse(false);
    }
}
