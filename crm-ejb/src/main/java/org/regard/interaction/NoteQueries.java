package org.regard.interaction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;

/** Reads the notes that row security leaves for the purpose, opened. */
@Dependent
public class NoteQueries {

    private static final String NOTE =
            """
            select n.id, n.sealed, n.purpose, n.channel, n.held_on, n.kept_since, n.written_by, w.name as writer, n.written_at,
              least(n.ends_on, (n.held_on + make_interval(months => p.note_months))::date) as ends_on, n.version,
              r.readers, r.last_at, (u.since + make_interval(months => p.note_fading_months))::date as fades_on
            from policy_current v join policy p on p.version = v.version, note n join colleague w on w.id = n.written_by
              left join note_unread u on u.customer_id = n.customer_id and u.note_id = n.id
              left join lateral (
                select array_agg(c.name order by m.last_at desc, c.name) as readers, max(m.last_at) as last_at
                from note_read m join colleague c on c.id = m.colleague_id
                where m.customer_id = n.customer_id and m.note_id = n.id) r on true
            where n.customer_id = ?""";

    private final Database database;

    @Inject
    public NoteQueries(Database database) {
        this.database = database;
    }

    /** All of them, newest first. */
    public List<NoteView> notes(UUID customer, DataKey key) {
        return page(customer, NoteCursor.NEWEST, Integer.MAX_VALUE, key);
    }

    /** Newest first: one statement over the index of a customer's days, and one look-up a note for its readers. */
    List<NoteView> page(UUID customer, NoteCursor from, int most, DataKey key) {
        return database.list(
                NOTE + " and (n.held_on, n.id) < (?, ?) order by n.held_on desc, n.id desc limit ?",
                row -> view(row, key),
                customer,
                from.heldOn(),
                from.note(),
                most);
    }

    Optional<NoteView> note(UUID customer, UUID note, DataKey key) {
        return database.one(NOTE + " and n.id = ?", row -> view(row, key), customer, note);
    }

    private static NoteView view(ResultSet row, DataKey key) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var readers = row.getArray("readers");
        return new NoteView(
                id,
                ThreeLines.opened(key.open(id, row.getBytes("sealed"))),
                row.getString("purpose"),
                Channel.of(row.getString("channel")).orElseThrow(),
                row.getObject("held_on", LocalDate.class),
                row.getObject("kept_since", LocalDate.class),
                row.getObject("written_by", UUID.class),
                row.getString("writer"),
                row.getTimestamp("written_at").toInstant(),
                row.getObject("ends_on", LocalDate.class),
                readers == null ? List.of() : List.of((String[]) readers.getArray()),
                moment(row.getTimestamp("last_at")),
                goesOn(row.getObject("fades_on", LocalDate.class)),
                row.getLong("version"));
    }

    private static LocalDate goesOn(LocalDate fadesOn) {
        return fadesOn == null ? null : fadesOn.plusDays(UnreadNotes.days());
    }

    private static Instant moment(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
