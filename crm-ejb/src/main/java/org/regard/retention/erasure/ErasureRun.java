package org.regard.retention.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One erasure on its way from the deletion to its certificate.
 *
 * @param colleague who had it done; null for the house
 * @param deletedIn the database's transaction of the deletion
 * @param notAllowed what the database did not allow
 * @param problem why the last step came to nothing; null when none did
 */
public record ErasureRun(
        UUID id,
        UUID colleague,
        Reason reason,
        boolean contractRuns,
        State state,
        Instant beganAt,
        String deletedIn,
        List<String> notAllowed,
        String problem,
        Instant provedAt) {

    /** How far it has come. */
    public enum State {
        /** The rows are gone. */
        DELETED,
        /** The list outside the database knows. */
        LOGGED,
        /** The tables' files are written anew. */
        REWRITTEN,
        /** Looked through, and certified. */
        PROVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ErasureRun read(ResultSet row) throws SQLException {
        var proved = row.getTimestamp("proved_at");
        return new ErasureRun(
                row.getObject("id", UUID.class),
                row.getObject("colleague_id", UUID.class),
                Reason.of(row.getString("why")).orElseThrow(),
                row.getBoolean("contract_runs"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getTimestamp("began_at").toInstant(),
                row.getString("deleted_in"),
                List.of((String[]) row.getArray("not_allowed").getArray()),
                row.getString("problem"),
                proved == null ? null : proved.toInstant());
    }
}
