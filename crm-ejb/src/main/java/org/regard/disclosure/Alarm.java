package org.regard.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.regard.platform.Database;

/** Tells of a look in an emergency, in the transaction of the look: no alert, no answer. */
final class Alarm {

    private static final String TELL =
            """
            insert into emergency_alert (at, disclosure_id, customer_id, looked_by, told_to, reason_sealed)
            select ?, ?, m.id, ?, c.id, ? from customer m, colleague c
            where m.id = any (?::uuid[]) and c.active and c.id <> ?
              and (c.id in (m.manager_id, m.deputy_id)
                or exists (select from colleague_role r where r.colleague_id = c.id and r.role = 'privacy-steward'))
            on conflict do nothing""";

    private Alarm() {}

    /** Whether this is told: whatever somebody opened or did for an emergency; a list of names and a "no" open nobody. */
    static boolean isOwed(Scope scope, Act act) {
        return scope.purpose().emergency() && scope.colleague() != null && act != Act.SEARCH && act != Act.DENIED;
    }

    static void tell(
            Database database, UUID entry, Instant at, Scope scope, Collection<UUID> customers, byte[] reasonSealed) {
        database.run(
                TELL,
                at,
                entry,
                scope.colleague(),
                reasonSealed,
                customers.stream().map(UUID::toString).toList(),
                scope.colleague());
    }
}
