package org.regard.interaction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.regard.platform.Database;
import org.regard.platform.Ending;

/** Lets go of notes that nobody has read for as long as the policy says, and that nobody held on to when they were proposed. */
@Dependent
public class UnreadNoteEnds implements Ending {

    private static final String FADED =
            """
            select customer_id, note_id from note_unread
            where since < (select notes_fading_by(today_here() - ?)) and not note_is_held(customer_id)""";

    private final Database database;

    @Inject
    public UnreadNoteEnds(Database database) {
        this.database = database;
    }

    @Override
    public String place() {
        return "note_unread";
    }

    @Override
    public String reason() {
        return "unread";
    }

    @Override
    public int letGo(Instant now, LocalDate today, int most) {
        return database.run(
                "delete from note n using (" + FADED
                        + " limit ?) f where n.customer_id = f.customer_id and n.id = f.note_id",
                UnreadNotes.days(),
                most);
    }

    @Override
    public long left(Instant now, LocalDate today) {
        return count("(" + FADED + ") f", UnreadNotes.days());
    }

    @Override
    public long all() {
        return count("note_unread");
    }

    private long count(String of, Object... bound) {
        return database.one("select count(*) from " + of, row -> row.getLong(1), bound)
                .orElseThrow();
    }
}
