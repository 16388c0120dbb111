package org.regard.policy.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.policy.PolicyStore;
import org.regard.policy.draft.DraftQueries;
import org.regard.policy.draft.DraftWriting;
import org.regard.policy.draft.Heading;

/**
 * The policy that a house begins with, chosen when its first administrator sets it up: at once in force, because there is
 * nobody yet whom it could be about. The database looks for that itself.
 */
@Dependent
public class Beginning {

    private final Database database;
    private final PolicyStore store;
    private final DraftQueries queries;
    private final DraftWriting writing;
    private final NotesWriting notes;
    private final Clock clock;

    @Inject
    public Beginning(
            Database database,
            PolicyStore store,
            DraftQueries queries,
            DraftWriting writing,
            NotesWriting notes,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.queries = queries;
        this.writing = writing;
        this.notes = notes;
        this.clock = clock;
    }

    /** @param first the first administrator, alone in the house */
    public void with(Start start, UUID first) {
        database.one("select set_config('regard.colleague', ?, true)", row -> true, first.toString());
        var file = PolicyFile.read(start.bytes());
        int version = queries.nextVersion();
        database.one(
                "select draft_policy(?, ?, ?)",
                row -> true,
                version,
                store.current().version(),
                clock.instant());
        writing.heading(
                version,
                new Heading(file.policy().title(), file.note(), file.policy().customerMonths()));
        writing.all(version, file.policy());
        notes.notes(version, file.notes());
        database.one("select begin_with_policy(?, ?)", row -> true, version, clock.instant());
    }
}
