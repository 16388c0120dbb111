package org.regard.interaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.platform.Setting;
import org.regard.policy.Role;

/** Notes that nobody has read fade: proposed to who wrote them and who looks after the customer, and let go when nobody minds. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD})
public class UnreadNotes {

    private static final int MOST = 200;

    /** By writer over one index, by customers of mine over another. */
    private static final String MINE =
            """
            select n.customer_id, c.called_name, n.id, n.held_on, w.name, (c.manager_id = ? or c.deputy_id = ?) as mine,
              (u.since + make_interval(months => p.note_fading_months))::date as fades_on
            from policy_current v join policy p on p.version = v.version,
              (select customer_id, note_id, since from note_unread where written_by = ? and since < (select notes_fading_by(today_here()))
               union
               select x.customer_id, x.note_id, x.since from customer k join note_unread x on x.customer_id = k.id
               where (k.manager_id = ? or k.deputy_id = ?) and x.since < (select notes_fading_by(today_here()))) u
              join note n on n.customer_id = u.customer_id and n.id = u.note_id
              join customer c on c.id = n.customer_id join colleague w on w.id = n.written_by
            order by u.since, n.id limit ?""";

    private Scopes scopes;
    private Opening opening;
    private Journal journal;
    private Database database;
    private Clock clock;

    protected UnreadNotes() {}

    @Inject
    public UnreadNotes(Scopes scopes, Opening opening, Journal journal, Database database, Clock clock) {
        this.scopes = scopes;
        this.opening = opening;
        this.journal = journal;
        this.database = database;
        this.clock = clock;
    }

    /** What fades of mine among the notes of a purpose, the next to go first; names are shown, so it is journalled. */
    public List<UnreadNote> mine(Look look) {
        var scope = scopes.enter(look);
        var me = scope.colleague();
        var found = database.list(MINE, UnreadNotes::read, me, me, me, me, me, MOST);
        if (!found.isEmpty()) {
            journal.saw(
                    scope,
                    Act.FADING,
                    found.stream().map(UnreadNote::customer).distinct().toList(),
                    List.of(Notes.CATEGORY));
        }
        return found;
    }

    /** It still matters: it waits for a reader anew, at most until its own end. */
    public void renew(UUID customer, UUID note, Look look) {
        var opened = opening.open(customer, look);
        var writer = database.one(
                        "select written_by from note where customer_id = ? and id = ?",
                        row -> row.getObject(1, UUID.class),
                        customer,
                        note)
                .orElseThrow(() -> opening.deny(opened, Refusal.absent("note.absent")));
        NoteRules.refuseCorrecting(opened.scope().colleague(), writer, opened.near())
                .ifPresent(no -> {
                    throw no.asException();
                });
        var unread = new Unread(database);
        if (!unread.stops(customer, note)) {
            throw Refusal.conflict("note.has-been-read").asException();
        }
        unread.waits(customer, note, writer, clock.instant());
        opening.journal(opened, Act.RENEW, List.of(Notes.CATEGORY));
    }

    /** Days in which somebody may still say that a fading note matters. */
    static int days() {
        return Setting.FADING_DAYS.value().map(Integer::parseInt).orElseThrow();
    }

    private static UnreadNote read(ResultSet row) throws SQLException {
        return new UnreadNote(
                row.getObject("customer_id", UUID.class),
                row.getString("called_name"),
                row.getObject("id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("name"),
                row.getBoolean("mine"),
                row.getObject("fades_on", LocalDate.class).plusDays(days()));
    }
}
