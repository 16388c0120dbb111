package org.regard.customer.looks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.regard.customer.Header.Person;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** Who looked, by colleague and purpose, over all customers: for stewards, and for leads about their own teams. */
@Stateless
@RolesAllowed({Role.STEWARD, Role.LEAD})
public class Looks {

    public static final int MOST = 200;

    private static final String OVERSIGHT = "oversight";

    private Scopes scopes;
    private Journal journal;
    private Clock clock;
    private LooksQueries queries;

    protected Looks() {}

    @Inject
    public Looks(Scopes scopes, Journal journal, Database database, Clock clock) {
        this.scopes = scopes;
        this.journal = journal;
        this.clock = clock;
        this.queries = new LooksQueries(database);
    }

    /**
     * Newest first; itself an entry, about the customers whose names it shows. A colleague of another team looks like one who
     * never looked. Cost: the entries of the days asked up to a full page; each costs one look-up of its customers.
     *
     * @param after as the page before answered it, or null
     * @param limit at most {@link #MOST}
     */
    public LooksPage looks(LooksAsked asked, String after, int limit, Look look) {
        var scope = enter(look);
        var most = Math.max(1, Math.min(limit, MOST));
        var settled = asked.settled(scope.today());
        var found = queries.entries(settled, LooksPlace.decode(after), most + 1, scope, clock.getZone());
        var items = found.subList(0, Math.min(most, found.size()));
        var shown = items.stream()
                .map(LookEntry::customer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        journal.saw(scope, Act.READERS, shown, List.of());
        return new LooksPage(
                settled,
                List.copyOf(items),
                found.size() > most ? LooksPlace.of(items.get(items.size() - 1)).encode() : null);
    }

    /** Colleagues whose looks the asker may read, by name; also those who left. */
    public List<Person> colleagues(Look look) {
        return queries.colleagues(enter(look));
    }

    /** Nothing but oversight opens a list over all customers. */
    private Scope enter(Look look) {
        var scope = scopes.enter(look);
        if (!scope.purpose().code().equals(OVERSIGHT)) {
            throw scopes.deny(scope, Refusal.forbidden("looks.oversight-only"), null);
        }
        return scope;
    }
}
