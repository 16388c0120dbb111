package org.regard.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.regard.disclosure.Verification.Bad;
import org.regard.policy.Role;

/** Verifies the journal against its seal, from the first entry on. */
@Stateless
@RolesAllowed({Role.STEWARD, Role.LEAD})
public class Seals {

    private static final int CHUNK = 10_000;
    private Scopes scopes;
    private Journal journal;
    private SealQueries queries;
    private Clock clock;

    protected Seals() {}

    @Inject
    public Seals(Scopes scopes, Journal journal, SealQueries queries, Clock clock) {
        this.scopes = scopes;
        this.journal = journal;
        this.queries = queries;
        this.clock = clock;
    }

    /** Cost: reads the whole journal, about a microsecond of hashing an entry. */
    public Verification verify(Look look) {
        var scope = scopes.enter(look);
        scopes.enterAsHouse("oversight");
        var found = walk();
        scopes.enter(look);
        journal.saw(scope, Act.READERS, List.of(), List.of());
        return found;
    }

    private Verification walk() {
        var chain = new SealChain(null);
        long n = 0;
        for (var links = queries.links(0, CHUNK); !links.isEmpty(); links = queries.links(n, CHUNK)) {
            for (var link : links) {
                var bad = bad(link, ++n, chain);
                if (bad.isPresent()) {
                    return new Verification(n, queries.waitingCount(), bad, clock.instant());
                }
            }
        }
        var unsealed = queries.neverSealed().map(entry -> new Bad(0, entry, "never-sealed"));
        return new Verification(n, queries.waitingCount(), unsealed, clock.instant());
    }

    private static Optional<Bad> bad(SealQueries.Linked link, long expected, SealChain chain) {
        if (link.n() != expected) {
            return Optional.of(new Bad(expected, null, "gap"));
        }
        if (link.entry() == null) {
            return Optional.of(new Bad(link.n(), link.id(), "gone"));
        }
        return MessageDigest.isEqual(chain.seal(link.entry()), link.hash())
                ? Optional.empty()
                : Optional.of(new Bad(link.n(), link.id(), "changed"));
    }
}
