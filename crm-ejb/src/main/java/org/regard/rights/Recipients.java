package org.regard.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.wording.Spoken;
import org.regard.wording.Spoken.Place;
import org.regard.wording.TextQuestions;

/** Who outside this house was given something about a customer, and what they still have to be told (GDPR Art. 15(1)(c), 19). */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Recipients {

    private static final int LONGEST = 120;

    private Opening opening;
    private Database database;
    private Clock clock;
    private RecipientLedger ledger;
    private TextQuestions questions;

    protected Recipients() {}

    @Inject
    public Recipients(
            Opening opening, Database database, RecipientLedger ledger, Clock clock, TextQuestions questions) {
        this.opening = opening;
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
        this.questions = questions;
    }

    /**
     * Writes down that something was passed on.
     *
     * @param recipient whom it was given to, a firm or an office
     * @param day null: today
     */
    public UUID passedOn(UUID customer, String recipient, Set<String> categories, LocalDate day, Look look) {
        var opened = opening.open(customer, look);
        var name = recipient == null ? "" : recipient.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw Refusal.unfit("recipient.name", String.valueOf(LONGEST)).asException();
        }
        var policy = opened.scope().policy();
        if (categories.isEmpty()
                || categories.stream().anyMatch(code -> policy.category(code).isEmpty())) {
            throw Refusal.unfit("recipient.which-categories").asException();
        }
        var on = day == null ? opened.scope().today() : day;
        if (on.isAfter(opened.scope().today())) {
            throw Refusal.unfit("recipient.in-the-future").asException();
        }
        var id = Ids.next();
        questions.settle(opened.scope(), customer, opened.key(), Spoken.in(Place.RECIPIENT, id, name, null));
        database.run(
                """
                insert into passed_on (customer_id, id, recipient_sealed, categories, purpose, passed_on, passed_by)
                values (?, ?, ?, ?, ?, ?, ?)""",
                customer,
                id,
                SealedText.seal(opened.key(), id, RecipientLedger.RECIPIENT, name),
                List.copyOf(categories),
                opened.scope().purpose().code(),
                on,
                opened.scope().colleague());
        opening.journal(opened, Act.PASSED_ON, categories);
        return id;
    }

    /** Who was given what, and what they were told since. */
    public List<RecipientView> of(UUID customer, Look look) {
        var opened = opening.open(customer, look);
        opening.journal(opened, Act.RIGHTS, List.of());
        return ledger.of(customer, opened.key());
    }

    /** A recipient was told. */
    public void told(UUID customer, UUID notice, Channel channel, Look look) {
        if (channel == null) {
            throw Refusal.malformed("channel.unknown").asException();
        }
        var opened = opening.open(customer, look);
        int told = database.run(
                """
                update recipient_notice set told_at = ?, told_channel = ?, told_by = ?
                where customer_id = ? and id = ? and told_at is null""",
                clock.instant(),
                channel.code(),
                opened.scope().colleague(),
                customer,
                notice);
        if (told == 0) {
            throw opening.deny(opened, Refusal.absent("notice.absent"));
        }
        opening.journal(opened, Act.PASSED_ON, List.of());
    }
}
