package org.regard.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;

/** Takes away the calls of days gone by; nobody could see them any more. */
@Dependent
public class DaysEnd {

    private final Scopes scopes;
    private final Database database;

    @Inject
    public DaysEnd(Scopes scopes, Database database) {
        this.scopes = scopes;
        this.database = database;
    }

    /** How many went. Runs within a transaction of its caller. */
    public int sweep() {
        var house = scopes.enterAsHouse("directory-care");
        return database.run("delete from bring_in where ends_on <= ?", house.today());
    }
}
