package org.regard.interaction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;

/**
 * Folds what looks have shown into who has read which note. Whose words they are reads them without a mark, and words that
 * were put right since then have not been read. Of several nodes one folds a look, because
 * taking it from the queue and marking it are one statement.
 */
@Dependent
public class ReadMarks {

    private static final int BATCH = 2_000;

    private static final String FOLD =
            """
            with taken as (
              delete from note_shown where id in (
                select id from note_shown order by id limit ?)
              returning customer_id, colleague_id, at, notes
            ), seen as (
              select customer_id, note_id, colleague_id, max(at) as at from taken, unnest(notes) as note_id
              group by customer_id, note_id, colleague_id
            ), marked as (
              insert into note_read (customer_id, note_id, colleague_id, last_at)
              select s.customer_id, s.note_id, s.colleague_id, s.at
              from seen s join note n on n.customer_id = s.customer_id and n.id = s.note_id
              where n.written_by <> s.colleague_id and n.written_at <= s.at
              on conflict (customer_id, note_id, colleague_id)
                do update set last_at = greatest(note_read.last_at, excluded.last_at)
              returning customer_id, note_id
            ), read as (
              delete from note_unread u using marked m where u.customer_id = m.customer_id and u.note_id = m.note_id)
            select count(*) from taken""";

    private final Scopes scopes;
    private final Database database;

    @Inject
    public ReadMarks(Scopes scopes, Database database) {
        this.scopes = scopes;
        this.database = database;
    }

    /** One batch, in the transaction of its caller; answers how many looks it took. */
    public int fold() {
        scopes.enterAsHouse("oversight");
        return database.one(FOLD, row -> row.getInt(1), BATCH).orElse(0);
    }
}
