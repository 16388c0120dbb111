package org.regard.interaction;

import java.time.Instant;
import java.util.UUID;
import org.regard.platform.Database;

/** Since when the words of a note wait for a reader. */
final class Unread {

    private final Database database;

    Unread(Database database) {
        this.database = database;
    }

    /** They wait from this moment on, whether they waited before or not. */
    void waits(UUID customer, UUID note, UUID writer, Instant since) {
        stops(customer, note);
        database.run(
                "insert into note_unread (customer_id, note_id, written_by, since) values (?, ?, ?, ?)",
                customer,
                note,
                writer,
                since);
    }

    /** Whether they waited until now. */
    boolean stops(UUID customer, UUID note) {
        return database.run("delete from note_unread where customer_id = ? and note_id = ?", customer, note) == 1;
    }
}
