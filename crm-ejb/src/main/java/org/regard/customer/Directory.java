package org.regard.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.policy.Policy;
import org.regard.policy.Role;
import org.regard.sealing.KeyedHash;

/**
 * Search as you type: any beginning of a name part from two letters, the middle from three, accents and case ignored; an
 * exact telephone number or e-mail address. No counts; pages by key.
 */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Directory {

    public static final int MOST = 200;

    private Scopes scopes;
    private Journal journal;
    private DirectoryQueries queries;
    private KeyedHash hash;
    private ExactValues exactValues;

    protected Directory() {}

    @Inject
    public Directory(Database database, Scopes scopes, Journal journal, KeyedHash hash, ExactValues exactValues) {
        this.scopes = scopes;
        this.journal = journal;
        this.queries = new DirectoryQueries(database);
        this.hash = hash;
        this.exactValues = exactValues;
    }

    /** One page of customers; the search is journalled with a keyed hash of what was typed and the ids shown. */
    public FoundPage search(String text, String after, int limit, Look look) {
        var scope = scopes.enter(look);
        var from = Cursor.decode(after);
        var typed = driven(Typed.of(text, exactValues::read), from);
        int wanted = Math.max(1, Math.min(limit, MOST));
        var hits = typed.exact()
                .map(exact -> byValue(exact, scope.policy(), wanted))
                .orElseGet(() -> byName(typed, from, wanted + 1));
        var page = page(hits, wanted, typed);
        journal.searched(
                scope,
                hash.of("query", typed.forHash()),
                page.items().stream().map(Found::id).toList());
        return page;
    }

    /** By a value of a kind that the policy in force still lets find somebody, whatever look-ups an earlier one left. */
    private List<DirectoryQueries.Hit> byValue(Typed.Exact exact, Policy policy, int wanted) {
        var findable = policy.categories().stream()
                .anyMatch(one ->
                        one.findable() && !one.neverKept() && one.type().code().equals(exact.kind()));
        return findable ? queries.exact(hash.of(exact.kind(), exact.value()), exact.kind(), wanted) : List.of();
    }

    /** Of several words the rarest leads, so that the others narrow down few names; on later pages the one that led before. */
    private Typed driven(Typed typed, Cursor from) {
        if (typed.others().isEmpty()) {
            return typed;
        }
        var words = typed.leaders();
        var led = words.stream()
                .filter(word -> NameFolding.variants(word).stream().anyMatch(from.token()::contains))
                .findFirst();
        return typed.ledBy(led.orElseGet(() ->
                words.stream().min(Comparator.comparingInt(queries::bearers)).orElseThrow()));
    }

    /**
     * Beginnings first, then middles. The foldings of a word stand apart in the index, so the second is only asked for what
     * the first left open.
     */
    private List<DirectoryQueries.Hit> byName(Typed typed, Cursor from, int wanted) {
        var hits = new LinkedHashMap<UUID, DirectoryQueries.Hit>();
        if (!from.middle()) {
            for (var variant : new TreeSet<>(NameFolding.variants(typed.word()))) {
                if (hits.size() < wanted) {
                    keep(hits, queries.beginning(variant, typed, from, wanted));
                }
            }
        }
        if (hits.size() < wanted && typed.word().length() >= NameIndex.SHORTEST_PART) {
            keep(hits, queries.middle(typed, from.middle() ? from : Cursor.MIDDLE, wanted));
        }
        return List.copyOf(hits.values());
    }

    private static void keep(LinkedHashMap<UUID, DirectoryQueries.Hit> hits, List<DirectoryQueries.Hit> found) {
        found.forEach(hit -> hits.putIfAbsent(hit.found().id(), hit));
    }

    private FoundPage page(List<DirectoryQueries.Hit> hits, int wanted, Typed typed) {
        var shown = hits.subList(0, Math.min(wanted, hits.size()));
        String after = null;
        if (hits.size() > wanted) {
            var last = shown.get(wanted - 1);
            var middle = NameFolding.variants(typed.word()).stream().noneMatch(last.token()::startsWith);
            after = new Cursor(middle, last.token(), last.rank(), last.found().id()).encode();
        }
        return new FoundPage(withMembers(shown), after);
    }

    private List<Found> withMembers(List<DirectoryQueries.Hit> shown) {
        var found =
                new ArrayList<>(shown.stream().map(DirectoryQueries.Hit::found).toList());
        var organisations = found.stream()
                .filter(one -> Kind.ORGANISATION.code().equals(one.kind()))
                .map(Found::id)
                .toList();
        if (!organisations.isEmpty()) {
            var members = queries.members(organisations);
            found.replaceAll(one -> one.with(members.getOrDefault(one.id(), List.of())));
        }
        return found;
    }
}
