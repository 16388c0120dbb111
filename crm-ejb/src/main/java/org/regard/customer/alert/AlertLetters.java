package org.regard.customer.alert;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.regard.disclosure.Scopes;
import org.regard.platform.Backoff;
import org.regard.platform.Database;
import org.regard.platform.MailServer;

/**
 * Sends the letters of alerts that were committed with their look, each in a transaction of its own: a letter is marked as sent when
 * the server has taken it, and tried again until then or until its reader has answered. Two nodes never send the same one at a time.
 */
@Stateless
@PermitAll // answers nothing to anybody: only the server's clock calls it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AlertLetters {

    private static final Logger LOG = Logger.getLogger(AlertLetters.class.getName());

    /** Twice as long each time, an hour at most; a letter is never given up. */
    static final Backoff BACKOFF = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1));

    private static final String NEXT =
            """
            select a.id, c.mail, c.name, coalesce(c.language, 'en'), a.mail_tries
            from emergency_alert a join colleague c on c.id = a.told_to
            where a.mailed_at is null and a.acknowledged_at is null and c.active and c.mail is not null
              and (a.mail_after is null or a.mail_after <= ?)
            order by a.at limit 1 for update of a skip locked""";

    private Scopes scopes;
    private Database database;
    private Clock clock;

    protected AlertLetters() {}

    @Inject
    public AlertLetters(Scopes scopes, Database database, Clock clock) {
        this.scopes = scopes;
        this.database = database;
        this.clock = clock;
    }

    /** Sends the letter that has waited longest; whether the next one may be tried at once. */
    public boolean sendNext(MailServer server) {
        scopes.enterAsHouse("oversight");
        return next().map(letter -> send(letter, server)).orElse(false);
    }

    private Optional<AlertLetter> next() {
        return database.one(
                NEXT,
                row -> new AlertLetter(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        Locale.forLanguageTag(row.getString(4)),
                        row.getInt(5)),
                clock.instant());
    }

    private boolean send(AlertLetter letter, MailServer server) {
        var now = clock.instant();
        try {
            server.send(letter.written(now));
            database.run("update emergency_alert set mailed_at = ? where id = ?", now, letter.alert());
            return true;
        } catch (MessagingException failure) {
            database.run(
                    "update emergency_alert set mail_tries = mail_tries + 1, mail_after = ? where id = ?",
                    now.plus(BACKOFF.after(letter.tries())),
                    letter.alert());
            LOG.log(
                    Level.WARNING,
                    "A letter about a look in an emergency could not be sent; it is tried again: {0}",
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
