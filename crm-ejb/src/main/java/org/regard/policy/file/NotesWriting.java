package org.regard.policy.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.regard.platform.Database;
import org.regard.policy.NoteTerms;

/** Puts what a file says about conversation notes in the place of what its draft was begun with. */
@Dependent
public class NotesWriting {

    private final Database database;

    @Inject
    public NotesWriting(Database database) {
        this.database = database;
    }

    void notes(int version, NoteTerms notes) {
        database.run(
                "update policy set note_months = ?, note_fading_months = ? where version = ?",
                notes.months(),
                notes.fadingMonths().orElse(null),
                version);
        database.run("delete from policy_note_audience where policy = ?", version);
        database.runEach(
                "insert into policy_note_audience (policy, purpose, role, reach, writes) values (?, ?, ?, ?, ?)",
                notes.audience().stream()
                        .map(one -> new Object[] {
                            version,
                            one.purpose(),
                            one.role().code(),
                            one.reach().code(),
                            one.writes()
                        })
                        .toList());
    }
}
