package org.regard.wording.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regard.customer.NameFolding;
import org.regard.platform.Database;

/**
 * Looks candidates up in the directory, below row security: a customer whom the asker could not find by searching is not
 * found here either. Three statements a text, whatever its length; two when no word of it is anybody's name.
 */
@Dependent
public class DirectoryNames {

    /** More bearers than this are as good as many. */
    private static final int MANY = 500;

    private static final String WORDS =
            """
            select w.word, (select count(*) from (
                select from customer_name n where n.token = w.word and n.rank = 0 limit %d) counted) as bearers
            from name_word w where w.word = any (?::text[])"""
                    .formatted(MANY);

    // A limit within each look-up keeps it a look-up: the planner may not turn it into a join over all names.
    private static final String MATCHES =
            """
            select q.n, '' as called from unnest(?::int[], ?::text[], ?::text[]) q(n, rare, other), lateral (
                select from customer_name x where x.token = q.rare and x.rank = 0
                  and exists (select from customer_name y where y.customer_id = x.customer_id and y.token = q.other)
                  and exists (select from customer c where c.id = x.customer_id) limit 1) hit
            union all
            select q.n, '' from unnest(?::int[], ?::text[], ?::text[]) q(n, family, initial), lateral (
                select from customer_name x where x.token = q.family and x.rank = 0
                  and exists (select from customer_name y where y.customer_id = x.customer_id
                    and y.token >= q.initial and y.token < q.initial || chr(1114111) and y.token <> q.family)
                  and exists (select from customer c where c.id = x.customer_id) limit 1) hit
            union all
            select q.n, hit.called_name from unnest(?::int[], ?::text[]) q(n, family), lateral (
                select c.called_name from customer_name x join customer c on c.id = x.customer_id
                where x.token = q.family and x.rank = 0 limit 6) hit""";

    private final Database database;

    @Inject
    public DirectoryNames(Database database) {
        this.database = database;
    }

    /** The candidates that somebody of the directory is called. */
    Set<Candidate> known(List<Candidate> candidates) {
        var bearers = bearers(candidates);
        if (bearers.isEmpty()) {
            return Set.of();
        }
        var pairs = new Asked();
        var initials = new Asked();
        var single = new Asked();
        for (int n = 0; n < candidates.size(); n++) {
            ask(n, candidates.get(n), bearers, pairs, initials, single);
        }
        return pairs.isEmpty() && initials.isEmpty() && single.isEmpty()
                ? Set.of()
                : matches(candidates, pairs, initials, single);
    }

    /** Columns of one kind of question, sent as arrays. */
    private static final class Asked {
        private final List<String> n = new ArrayList<>();
        private final List<String> one = new ArrayList<>();
        private final List<String> other = new ArrayList<>();

        void add(int candidate, String first, String second) {
            n.add(String.valueOf(candidate));
            one.add(first);
            other.add(second);
        }

        boolean isEmpty() {
            return n.isEmpty();
        }
    }

    private Map<String, Integer> bearers(List<Candidate> candidates) {
        var forms = new LinkedHashSet<String>();
        for (var candidate : candidates) {
            forms.addAll(candidate.family());
            if (candidate.shape() != Candidate.Shape.INITIAL) {
                forms.addAll(candidate.given());
            }
        }
        var bearers = new HashMap<String, Integer>();
        if (!forms.isEmpty()) {
            database.list(WORDS, row -> Map.entry(row.getString(1), row.getInt(2)), List.copyOf(forms)).stream()
                    .filter(one -> one.getValue() > 0)
                    .forEach(one -> bearers.put(one.getKey(), one.getValue()));
        }
        return bearers;
    }

    private static void ask(
            int n, Candidate candidate, Map<String, Integer> bearers, Asked pairs, Asked initials, Asked single) {
        for (var family : candidate.family()) {
            if (!bearers.containsKey(family)) {
                continue;
            }
            switch (candidate.shape()) {
                case PAIR -> candidate.given().stream()
                        .filter(given -> bearers.containsKey(given) && !given.equals(family))
                        .forEach(given -> {
                            boolean rarer = bearers.get(given) < bearers.get(family);
                            pairs.add(n, rarer ? given : family, rarer ? family : given);
                        });
                case INITIAL -> candidate.given().forEach(initial -> initials.add(n, family, initial));
                case TITLED, LONE -> {
                    // part of a whole name: the whole name is asked for, and its part says nothing
                    if (candidate.given().stream().noneMatch(bearers::containsKey)) {
                        single.add(n, family, null);
                    }
                }
            }
        }
    }

    private Set<Candidate> matches(List<Candidate> candidates, Asked pairs, Asked initials, Asked single) {
        record Hit(int n, String called) {}
        var hits = database.list(
                MATCHES,
                row -> new Hit(row.getInt(1), row.getString(2)),
                pairs.n,
                pairs.one,
                pairs.other,
                initials.n,
                initials.one,
                initials.other,
                single.n,
                single.one);
        var called = new HashMap<Integer, List<String>>();
        hits.forEach(
                hit -> called.computeIfAbsent(hit.n, first -> new ArrayList<>()).add(hit.called));
        var known = new HashSet<Candidate>();
        called.forEach((n, names) -> {
            var candidate = candidates.get(n);
            if (candidate.shape() != Candidate.Shape.LONE || isFamilyName(candidate.family(), names)) {
                known.add(candidate);
            }
        });
        return known;
    }

    /** A first name alone is nobody in particular: at least half of those who bear it bear it after another. */
    private static boolean isFamilyName(Set<String> forms, Collection<String> calledNames) {
        long last =
                calledNames.stream().filter(name -> isAfterFirst(forms, name)).count();
        return last * 2 >= calledNames.size();
    }

    private static boolean isAfterFirst(Set<String> forms, String calledName) {
        var words = NameFolding.words(calledName);
        return words.stream().skip(1).anyMatch(word -> NameFolding.variants(word).stream()
                .anyMatch(forms::contains));
    }
}
