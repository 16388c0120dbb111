package org.regard.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.regard.customer.WordsAsked.Said;
import org.regard.customer.WordsAsked.Text;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.MailServer;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.sealing.DataKey;
import org.regard.sealing.Vault;

/** Looks in an emergency that I was told of; each waits until I have said something to it. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Emergencies {

    private static final int MOST = 200;

    /** What becomes of letters to the one who asks. */
    public enum Letters {
        GO_OUT,
        NO_SERVER,
        NO_ADDRESS,
        STUCK;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private Scopes scopes;
    private Journal journal;
    private Database database;
    private Vault vault;
    private Clock clock;
    private WordsAsked asked;

    protected Emergencies() {}

    @Inject
    public Emergencies(Scopes scopes, Journal journal, Database database, Vault vault, Clock clock, WordsAsked asked) {
        this.scopes = scopes;
        this.journal = journal;
        this.database = database;
        this.vault = vault;
        this.clock = clock;
        this.asked = asked;
    }

    /** How many wait for my word; one indexed statement within the scope, and nobody's name. */
    public int waiting(Look look) {
        var scope = scopes.enter(look);
        return database.one(
                        "select count(*) from emergency_alert where told_to = ? and acknowledged_at is null",
                        row -> row.getInt(1),
                        scope.colleague())
                .orElse(0);
    }

    /** Whether I am told by letter as well, and whether letters leave the house just now. */
    public Letters letters(Look look) {
        var scope = scopes.enter(look);
        if (MailServer.ofSettings().isEmpty()) {
            return Letters.NO_SERVER;
        }
        var reached = database.one(
                "select 1 from colleague where id = ? and mail is not null", row -> true, scope.colleague());
        if (reached.isEmpty()) {
            return Letters.NO_ADDRESS;
        }
        var stuck = database.one(
                "select 1 from emergency_alert where told_to = ? and acknowledged_at is null and mailed_at is null and mail_tries > 0",
                row -> true,
                scope.colleague());
        return stuck.isPresent() ? Letters.STUCK : Letters.GO_OUT;
    }

    /** Those that wait for my word, newest first, at most 200; journalled. */
    public List<EmergencyView> list(Look look) {
        var scope = scopes.enter(look);
        var waiting = database.list(
                """
                select a.id, a.at, a.disclosure_id, a.reason_sealed, l.name, c.id, c.called_name, k.wrapped
                from emergency_alert a join customer c on c.id = a.customer_id
                  join customer_key k on k.customer_id = c.id join colleague l on l.id = a.looked_by
                where a.told_to = ? and a.acknowledged_at is null order by a.at desc limit ?""",
                this::view,
                scope.colleague(),
                MOST);
        if (!waiting.isEmpty()) {
            var whom = waiting.stream().map(EmergencyView::customer).distinct().toList();
            journal.saw(scope, Act.READERS, whom, List.of());
        }
        return waiting;
    }

    private EmergencyView view(ResultSet row) throws SQLException {
        var customer = row.getObject(6, UUID.class);
        var reason = row.getBytes(4);
        var said = reason == null
                ? null
                : vault.open(customer, row.getBytes(8)).open(row.getObject(3, UUID.class), reason);
        return new EmergencyView(
                row.getObject(1, UUID.class),
                row.getTimestamp(2).toInstant(),
                row.getString(5),
                customer,
                row.getString(7),
                said);
    }

    /**
     * Says something to a look in an emergency; sealed under the customer's key, shown in their mirror. Refuses
     * {@code emergency.absent} what I was not told of, and {@code emergency.say} nothing or more than 200 letters; its words are asked about.
     */
    public void acknowledge(UUID alert, String said, Look look) {
        var scope = scopes.enter(look);
        var words = said == null ? "" : said.strip();
        if (words.isEmpty() || words.length() > Look.LONGEST_REASON) {
            throw Refusal.unfit("emergency.say", String.valueOf(Look.LONGEST_REASON))
                    .asException();
        }
        var told = told(alert, scope.colleague())
                .orElseThrow(() -> scopes.deny(scope, Refusal.absent("emergency.absent"), null));
        asked.ask(scope, told.customer(), told.key(), new Text(Said.WORD, alert, words, null, null));
        database.run(
                "update emergency_alert set acknowledged_at = ?, said_sealed = ? where id = ?",
                clock.instant(),
                told.key().seal(alert, words),
                alert);
        journal.saw(scope, Act.READERS, List.of(told.customer()), List.of());
    }

    private record Told(UUID customer, DataKey key) {}

    private Optional<Told> told(UUID alert, UUID me) {
        return database.one(
                """
                select a.customer_id, k.wrapped from emergency_alert a join customer_key k on k.customer_id = a.customer_id
                where a.id = ? and a.told_to = ? and a.acknowledged_at is null for update of a""",
                row -> {
                    var customer = row.getObject(1, UUID.class);
                    return new Told(customer, vault.open(customer, row.getBytes(2)));
                },
                alert,
                me);
    }
}
