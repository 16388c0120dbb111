package org.regard.interaction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.regard.platform.Database;
import org.regard.platform.Ending;

/**
 * Lets go of notes whose own day or the policy's has come, over the indexes of both. Nobody could see them any more; this makes
 * the disk agree. What is held stays, hidden.
 */
@Dependent
public class NoteEnds implements Ending {

    private static final String ENDED =
            """
            (ends_on <= ? or held_on <= (select notes_ended_by())) and not note_is_held(customer_id)""";

    private final Database database;

    @Inject
    public NoteEnds(Database database) {
        this.database = database;
    }

    @Override
    public String place() {
        return "note";
    }

    @Override
    public String reason() {
        return "own-end";
    }

    @Override
    public int letGo(Instant now, LocalDate today, int most) {
        return database.run(
                "delete from note where ctid = any (array(select ctid from note where " + ENDED + " limit ?))",
                today,
                most);
    }

    @Override
    public long left(Instant now, LocalDate today) {
        return database.one("select count(*) from note where " + ENDED, row -> row.getLong(1), today)
                .orElseThrow();
    }

    @Override
    public long all() {
        return database.one("select count(*) from note", row -> row.getLong(1)).orElseThrow();
    }
}
