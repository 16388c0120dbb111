package org.regard.interaction;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.regard.boundary.BoundarySet;
import org.regard.platform.Database;
import org.regard.policy.NoteTerms;
import org.regard.policy.PolicyStore;

/** Notes that a new boundary covers are erased in the transaction that sets it. */
@Dependent
public class CoveredNotes {

    private final Database database;
    private final PolicyStore policies;

    @Inject
    public CoveredNotes(Database database, PolicyStore policies) {
        this.database = database;
        this.policies = policies;
    }

    /** Opens this one customer's notes, counts those that are covered, and erases them when it is time. */
    public void onBoundary(@Observes BoundarySet set) {
        var covered = new NoteQueries(database)
                .notes(set.customer(), set.key()).stream()
                        .filter(note -> set.covers(
                                null,
                                note.lines().need(),
                                note.lines().said(),
                                note.lines().willDo()))
                        .toList();
        var terms = policies.noteTerms(set.opened().scope().policy().version());
        covered.forEach(note -> set.found(mayRead(set, terms, note)));
        if (set.isErasing() && !covered.isEmpty()) {
            var ids = covered.stream().map(NoteView::id).toList();
            database.run("delete from note where customer_id = ? and id = any (?::uuid[])", set.customer(), ids);
            // What a hold keeps is still there: it ends, hidden, and goes when the hold does.
            database.run(
                    "update note set ends_on = least(ends_on, today_here()), version = version + 1"
                            + " where customer_id = ? and id = any (?::uuid[])",
                    set.customer(),
                    ids);
        }
    }

    private static boolean mayRead(BoundarySet set, NoteTerms terms, NoteView note) {
        return terms.mayRead(
                note.purpose(), set.opened().scope().roles(), set.opened().near());
    }
}
