package org.regard.disclosure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.platform.Ids;

/**
 * Writes what was read into the journal, in the transaction of the read: no journal, no answer. One statement an entry;
 * ids and keyed hashes only.
 */
@Dependent
public class Journal {

    private static final String WRITE =
            """
            with entry as (
              insert into disclosure (id, at, colleague_id, purpose, act, rule, policy, categories, query_hash, reason_sealed)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
            waiting as (insert into disclosure_unsealed (disclosure_id, at) values (?, ?))
            insert into disclosure_subject (customer_id, at, disclosure_id) select unnest(?::uuid[]), ?, ?""";

    private final Database database;
    private final Clock clock;

    @Inject
    public Journal(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One displayed page or exported file. */
    public void saw(Scope scope, Act act, Collection<UUID> customers, Collection<String> categories) {
        write(Ids.next(), scope, act, "policy", customers, categories, null, null);
    }

    /** A search: what was typed is kept as a keyed hash only. */
    public void searched(Scope scope, byte[] queryHash, Collection<UUID> found) {
        write(Ids.next(), scope, Act.SEARCH, "policy", found, List.of(), queryHash, null);
    }

    /** Writes an entry whose id the caller has chosen, to bind a sealed reason to it. */
    public void write(
            UUID id,
            Scope scope,
            Act act,
            String rule,
            Collection<UUID> customers,
            Collection<String> categories,
            byte[] queryHash,
            byte[] reasonSealed) {
        var at = clock.instant();
        database.run(
                WRITE,
                id,
                at,
                scope.colleague(),
                scope.purpose().code(),
                act.code(),
                rule,
                scope.policy().version(),
                categories,
                queryHash,
                reasonSealed,
                id,
                at,
                customers.stream().map(UUID::toString).toList(),
                at,
                id);
        if (Alarm.isOwed(scope, act)) {
            Alarm.tell(database, id, at, scope, customers, reasonSealed);
        }
    }
}
