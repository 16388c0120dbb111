package org.regard.wording.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regard.customer.NameFolding;
import org.regard.platform.Database;

/** Looks candidates up among the colleagues, by an index over their last names. */
@Dependent
public class ColleagueNames {

    private static final String NAMED =
            """
            select name from colleague
            where folded_name(regexp_replace(name, '^.*\\s', '')) = any (?::text[])""";

    private final Database database;

    @Inject
    public ColleagueNames(Database database) {
        this.database = database;
    }

    /** Colleagues whose last name stands in a candidate; a first name alone is not looked up. */
    List<String> called(List<Candidate> candidates) {
        var forms = new HashSet<String>();
        for (var candidate : candidates) {
            forms.addAll(candidate.family());
            if (candidate.shape() == Candidate.Shape.PAIR) {
                forms.addAll(candidate.given());
            }
        }
        return forms.isEmpty() ? List.of() : database.list(NAMED, row -> row.getString(1), List.copyOf(forms));
    }

    /** The candidates that one of these colleagues is called. */
    static Set<Candidate> known(List<Candidate> candidates, List<String> called) {
        var known = new HashSet<Candidate>();
        for (var name : called) {
            candidates.stream().filter(one -> isCalled(one, name)).forEach(known::add);
        }
        return known;
    }

    private static boolean isCalled(Candidate candidate, String name) {
        var words = NameFolding.words(name);
        var last = NameFolding.variants(words.get(words.size() - 1));
        var all = NameFolding.tokens(name);
        return switch (candidate.shape()) {
            case PAIR -> meet(candidate.given(), all) && meet(candidate.family(), all);
            case INITIAL -> meet(candidate.family(), last)
                    && candidate.given().stream().anyMatch(words.get(0)::startsWith);
            case TITLED, LONE -> meet(candidate.family(), last) && words.size() > 1;
        };
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
