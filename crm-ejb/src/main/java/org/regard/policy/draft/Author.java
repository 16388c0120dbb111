package org.regard.policy.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.platform.Refusal;

/** Who writes, approves or publishes: said to the database for the rest of the transaction, so that it can look for itself. */
@Dependent
public class Author {

    private static final String ENTER =
            """
            select id, set_config('regard.colleague', id::text, true),
              set_config('regard.roles', array_to_string(
                array(select role from colleague_role r where r.colleague_id = c.id), ','), true)
            from colleague c where c.sign_in = ? and c.active""";

    private final Database database;
    private final Principal principal;

    @Inject
    public Author(Database database, Principal principal) {
        this.database = database;
        this.principal = principal;
    }

    UUID enter() {
        return database.one(ENTER, row -> row.getObject("id", UUID.class), principal.getName())
                .orElseThrow(() -> Refusal.forbidden("colleague.unknown").asException());
    }
}
