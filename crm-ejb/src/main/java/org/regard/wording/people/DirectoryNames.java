package org.regard.wording.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regard.customer.NameFolding;
import org.regard.platform.Database;

/**
 * Looks candidates up in the directory, below row security: a customer whom the asker could not find by searching is not
 * found here either. Two statements a text, whatever its length; one when no word of it is anybody's name.
 */
@Dependent
public class DirectoryNames {

    /** More bearers than this are as good as many. */
    private static final int MANY = 300;

    private static final String WORDS =
            """
            select w.word, (select count(*) from (
                select from customer_name n where n.token = w.word and n.rank = 0 limit %d) counted) as people,
              (select count(*) from (
                select from customer_name n where n.token = w.word and n.rank = 1 limit %d) counted) as firms
            from name_word w where w.word = any (?::text[])"""
                    .formatted(MANY, MANY);

    // Each look-up is a sub-select of its own, by key: a planner that knows nothing of how names are spread (0096) may
    // turn
    // a join or an "exists" into a walk over all of them.
    private static final String MATCHES =
            """
            select 0 as kind, q.n, '' as called from unnest(?::int[], ?::text[], ?::text[]) q(n, rare, other), lateral (
                select from customer_name x where x.token = q.rare and x.rank = 0
                  and (select true from customer_name y where y.customer_id = x.customer_id and y.token = q.other)
                  and (select true from customer c where c.id = x.customer_id) limit 1) hit
            union all
            select 0, q.n, '' from unnest(?::int[], ?::text[], ?::text[]) q(n, family, initial), lateral (
                select from customer_name x where x.token = q.family and x.rank = 0
                  and (select true from customer_name y where y.customer_id = x.customer_id
                    and y.token >= q.initial and y.token < q.initial || chr(1114111) and y.token <> q.family limit 1)
                  and (select true from customer c where c.id = x.customer_id) limit 1) hit
            union all
            select 0, q.n, hit.called from unnest(?::int[], ?::text[]) q(n, family), lateral (
                select called from (
                  select (select c.called_name from customer c where c.id = x.customer_id) as called
                  from customer_name x where x.token = q.family and x.rank = 0) one where called is not null limit 6) hit
            union all
            select 1, q.n, hit.called from unnest(?::int[], ?::text[], ?::text[]) q(n, rare, other), lateral (
                select called from (
                  select (select c.called_name from customer c where c.id = x.customer_id) as called
                  from customer_name x where x.token = q.rare and x.rank = 1
                    and (select true from customer_name y where y.customer_id = x.customer_id and y.token = q.other)) one
                where called is not null limit 20) hit
            union all
            select 1, q.n, hit.called from unnest(?::int[], ?::text[]) q(n, head), lateral (
                select called from (
                  select (select c.called_name from customer c where c.id = x.customer_id) as called
                  from customer_name x where x.token = q.head and x.rank = 1) one where called is not null limit 20) hit""";

    private final Database database;

    @Inject
    public DirectoryNames(Database database) {
        this.database = database;
    }

    /** How many bear a word, up to {@link #MANY}. */
    record Bearers(int people, int firms) {}

    /** @param people indices of candidates that are somebody @param firms for candidates for organisations, what they may be called */
    record Known(Map<Integer, List<String>> people, Map<Integer, List<String>> firms) {

        static final Known NOTHING = new Known(Map.of(), Map.of());
    }

    /** Columns of one kind of question, sent as arrays. */
    static final class Asked {
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

    /** Who bears the words that may be names. */
    Map<String, Bearers> bearers(List<Candidate> candidates, List<Firm> firms) {
        var forms = new LinkedHashSet<String>();
        for (var candidate : candidates) {
            forms.addAll(candidate.family());
            if (candidate.shape() != Candidate.Shape.INITIAL) {
                forms.addAll(candidate.given());
            }
        }
        firms.forEach(firm -> firm.words().stream().limit(2).forEach(forms::addAll));
        var bearers = new HashMap<String, Bearers>();
        if (!forms.isEmpty()) {
            database.list(
                    WORDS,
                    row -> bearers.put(row.getString(1), new Bearers(row.getInt(2), row.getInt(3))),
                    List.copyOf(forms));
        }
        return bearers;
    }

    /** Whom of the directory the candidates may mean. */
    Known known(List<Candidate> candidates, FirmNames firms, Map<String, Bearers> bearers) {
        var pairs = new Asked();
        var initials = new Asked();
        var single = new Asked();
        for (int n = 0; n < candidates.size(); n++) {
            ask(n, candidates.get(n), bearers, pairs, initials, single);
        }
        var firmPairs = new Asked();
        var heads = new Asked();
        firms.ask(firmPairs, heads);
        return pairs.isEmpty() && initials.isEmpty() && single.isEmpty() && firmPairs.isEmpty() && heads.isEmpty()
                ? Known.NOTHING
                : matches(pairs, initials, single, firmPairs, heads);
    }

    private static void ask(
            int n, Candidate candidate, Map<String, Bearers> bearers, Asked pairs, Asked initials, Asked single) {
        for (var family : candidate.family()) {
            if (people(bearers, family) == 0) {
                continue;
            }
            switch (candidate.shape()) {
                case PAIR -> candidate.given().stream()
                        .filter(given -> people(bearers, given) > 0 && !given.equals(family))
                        .forEach(given -> {
                            boolean rarer = people(bearers, given) < people(bearers, family);
                            pairs.add(n, rarer ? given : family, rarer ? family : given);
                        });
                case INITIAL -> candidate.given().forEach(initial -> initials.add(n, family, initial));
                case TITLED, LONE -> {
                    // part of a whole name: the whole name is asked for, and its part says nothing
                    if (candidate.given().stream().noneMatch(given -> people(bearers, given) > 0)) {
                        single.add(n, family, null);
                    }
                }
            }
        }
    }

    private static int people(Map<String, Bearers> bearers, String word) {
        var known = bearers.get(word);
        return known == null ? 0 : known.people();
    }

    private Known matches(Asked pairs, Asked initials, Asked single, Asked firmPairs, Asked heads) {
        var known = new Known(new HashMap<>(), new HashMap<>());
        database.list(
                MATCHES,
                row -> (row.getInt(1) == 0 ? known.people() : known.firms())
                        .computeIfAbsent(row.getInt(2), first -> new ArrayList<>())
                        .add(row.getString(3)),
                pairs.n,
                pairs.one,
                pairs.other,
                initials.n,
                initials.one,
                initials.other,
                single.n,
                single.one,
                firmPairs.n,
                firmPairs.one,
                firmPairs.other,
                heads.n,
                heads.one);
        return known;
    }

    /** A first name alone is nobody in particular: at least half of those who bear it bear it after another. */
    static boolean isFamilyName(Set<String> forms, Collection<String> calledNames) {
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
