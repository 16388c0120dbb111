package org.regard.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.customer.Opening.Opened;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.wording.Spoken;
import org.regard.wording.Spoken.Place;
import org.regard.wording.TextQuestions;

/** Objections to a purpose: what is objected to stops at once, and everything below it (GDPR Art. 21). */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Objections {

    private Opening opening;
    private Database database;
    private RightsLedger ledger;
    private Clock clock;
    private TextQuestions questions;

    protected Objections() {}

    @Inject
    public Objections(Opening opening, Database database, Clock clock, TextQuestions questions) {
        this.opening = opening;
        this.database = database;
        this.ledger = new RightsLedger(database, clock);
        this.clock = clock;
        this.questions = questions;
    }

    /**
     * Stops a purpose for this customer, from this moment.
     *
     * @param advertising whether they mean advertising, which nothing outweighs
     */
    public UUID object(UUID customer, String purpose, boolean advertising, Channel channel, Look look) {
        var opened = opening.open(customer, look);
        var policy = opened.scope().policy();
        ObjectionRules.refuse(policy, purpose).ifPresent(no -> {
            throw no.asException();
        });
        if (channel == null) {
            throw Refusal.malformed("channel.unknown").asException();
        }
        var id = Ids.next();
        int written = database.run(
                """
                insert into objection (customer_id, id, purpose, absolute, objected_at, channel, heard_by) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (customer_id, purpose) where ended_at is null do nothing""",
                customer,
                id,
                purpose,
                ObjectionRules.isAbsolute(policy, purpose, advertising),
                clock.instant(),
                channel.code(),
                opened.scope().colleague());
        if (written == 0) {
            throw Refusal.conflict("objection.stands-already").asException();
        }
        opening.journal(opened, Act.OBJECT, List.of());
        return id;
    }

    /** They object no longer. */
    public void takeBack(UUID customer, UUID id, Look look) {
        var opened = opening.open(customer, look);
        if (!find(opened, id).stands()) {
            throw Refusal.conflict("objection.ended").asException();
        }
        database.run(
                "update objection set ended_at = ?, ended_why = 'taken-back' where customer_id = ? and id = ?",
                clock.instant(),
                customer,
                id);
        opening.journal(opened, Act.OBJECT, List.of());
    }

    /**
     * The steward's assessment: whether compelling grounds of ours outweigh what they object to. Until then, and when not, it stands.
     *
     * @param found the grounds, or why there are none; kept sealed and shown to the customer who asks
     */
    @RolesAllowed(Role.STEWARD)
    public void assess(UUID customer, UUID id, boolean outweighed, String found, Look look) {
        var opened = opening.open(customer, look);
        ObjectionRules.refuseAssessing(find(opened, id), outweighed, found).ifPresent(no -> {
            throw no.asException();
        });
        if (found.strip().length() > SealedText.LONGEST) {
            throw Refusal.unfit("request.too-long", String.valueOf(SealedText.LONGEST))
                    .asException();
        }
        questions.settle(opened.scope(), customer, opened.key(), Spoken.in(Place.OBJECTION, id, found, null));
        var now = clock.instant();
        database.run(
                """
                update objection set assessed_at = ?, assessed_by = ?, assessment_sealed = ?, ended_at = ?::timestamptz, ended_why = ?
                where customer_id = ? and id = ?""",
                now,
                opened.scope().colleague(),
                SealedText.seal(opened.key(), id, RightsLedger.ASSESSMENT, found),
                outweighed ? now : null,
                outweighed ? "outweighed" : null,
                customer,
                id);
        opening.journal(opened, Act.OBJECT, List.of());
    }

    private ObjectionView find(Opened opened, UUID id) {
        return ledger.objections(opened.header().id(), opened.key()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> opening.deny(opened, Refusal.absent("objection.absent")));
    }
}
