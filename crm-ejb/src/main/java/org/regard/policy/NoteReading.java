package org.regard.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.regard.platform.Database;

/** Reads what one version of the policy says about conversation notes, in two statements. */
final class NoteReading {

    private NoteReading() {}

    static NoteTerms terms(Database database, int version) {
        var audience = database.list(
                "select purpose, role, reach, writes from policy_note_audience where policy = ? order by purpose, role",
                NoteReading::audience,
                version);
        return database.one(
                        "select note_months, note_fading_months from policy where version = ?",
                        row -> new NoteTerms(
                                row.getInt(1), Optional.ofNullable(row.getObject(2, Integer.class)), audience),
                        version)
                .orElseThrow();
    }

    private static NoteTerms.Audience audience(ResultSet row) throws SQLException {
        return new NoteTerms.Audience(
                row.getString("purpose"),
                Role.of(row.getString("role")).orElseThrow(),
                Reach.of(row.getString("reach")),
                row.getBoolean("writes"));
    }
}
