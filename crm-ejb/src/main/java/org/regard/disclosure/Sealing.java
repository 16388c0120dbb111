package org.regard.disclosure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;

/** Seals what has been committed since the last time, in one batch. */
@Dependent
public class Sealing {

    private static final int BATCH = 2000;
    private final Scopes scopes;
    private final SealQueries queries;

    @Inject
    public Sealing(Scopes scopes, SealQueries queries) {
        this.scopes = scopes;
        this.queries = queries;
    }

    /** How many entries were sealed; 0 also when another node is sealing. Runs within a transaction of its caller. */
    public int sealWaiting() {
        scopes.enterAsHouse("oversight");
        if (!queries.alone()) {
            return 0;
        }
        var waiting = queries.waiting(BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        var last = queries.last();
        long n = last.map(SealQueries.Link::n).orElse(0L);
        var chain = new SealChain(last.map(SealQueries.Link::hash).orElse(null));
        var links = new ArrayList<Object[]>();
        var sealed = new ArrayList<UUID>();
        for (var entry : waiting) {
            links.add(new Object[] {++n, entry.id(), entry.at(), chain.seal(entry)});
            sealed.add(entry.id());
        }
        queries.store(links, sealed);
        return waiting.size();
    }
}
