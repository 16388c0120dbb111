package org.regard.retention.gone;

import org.regard.platform.Database;

/**
 * Says for the rest of a transaction that what it removes needs no line on the list beside the database: it ends by its time and ends
 * again, it is on the list of erasures, or it is moved and not gone.
 */
public final class Elsewhere {

    private Elsewhere() {}

    public static void inThisTransaction(Database database) {
        database.one("select set_config('regard.gone', 'elsewhere', true)", row -> true);
    }
}
