package org.regard.wording.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.regard.customer.NameFolding;
import org.regard.platform.Database;
import org.regard.wording.Finding;
import org.regard.wording.Kind;
import org.regard.wording.WordLists;
import org.regard.wording.words.Words;

/** Names in a text of people and organisations whom the directory knows and the text is not about. */
@Dependent
public class People {

    private final DirectoryNames directory;
    private final ColleagueNames colleagues;

    @Inject
    public People(Database database) {
        directory = new DirectoryNames(database);
        colleagues = new ColleagueNames(database);
    }

    /** Whether anything in a text is written so that it could be a name; asks nobody. */
    public static boolean mayStandIn(Words words, WordLists lists) {
        return !Candidates.in(words, lists).isEmpty() || !Firms.in(words, lists).isEmpty();
    }

    /**
     * What was found; people and organisations may stand in one place.
     *
     * @param met whether anybody at all bears a word of the text: who sees less than this finds nobody either where it is false
     */
    public record Named(List<Finding> findings, boolean met) {

        public static final Named NOBODY = new Named(List.of(), false);
    }

    /**
     * Who is named, below the row security of the transaction; two statements when nobody is.
     *
     * @param expected names of those who may stand there: the customer, their organisations, who looks after them, the writer; asked
     *     for only when there is somebody to hold them against
     */
    public Named in(Words words, WordLists lists, Supplier<? extends Collection<String>> expected) {
        var all = Candidates.in(words, lists);
        var firms = Firms.in(words, lists);
        if (all.isEmpty() && firms.isEmpty()) {
            return Named.NOBODY;
        }
        var bearers = directory.bearers(all, firms);
        var called = colleagues.called(all);
        if (bearers.isEmpty() && called.isEmpty()) {
            return Named.NOBODY;
        }
        var own = expected.get().stream().map(NameFolding::tokens).toList();
        var candidates =
                all.stream().filter(candidate -> !isExpected(candidate, own)).toList();
        var firmNames = new FirmNames(firms, bearers);
        var known = directory.known(candidates, firmNames, bearers);
        var somebody = new HashSet<Candidate>(ColleagueNames.known(candidates, called));
        known.people().forEach((n, names) -> {
            var candidate = candidates.get(n);
            if (candidate.shape() != Candidate.Shape.LONE || DirectoryNames.isFamilyName(candidate.family(), names)) {
                somebody.add(candidate);
            }
        });
        var found = together(somebody);
        found.addAll(organisations(firms, firmNames, known.firms(), own));
        return new Named(found, true);
    }

    private static boolean isExpected(Candidate candidate, List<Set<String>> own) {
        return own.stream()
                .anyMatch(tokens -> candidate.family().stream().anyMatch(tokens::contains)
                        && (candidate.shape() != Candidate.Shape.PAIR
                                || candidate.given().stream().anyMatch(tokens::contains)));
    }

    private static List<Finding> organisations(
            List<Firm> firms, FirmNames names, Map<Integer, List<String>> called, List<Set<String>> own) {
        var found = new ArrayList<Finding>();
        called.forEach((n, these) -> {
            int meant = these.stream()
                    .mapToInt(one -> names.meant(n, one, own))
                    .max()
                    .orElse(0);
            if (meant > 0) {
                var firm = firms.get(n);
                found.add(
                        Finding.of(Kind.ORGANISATION, firm.start(), firm.ends().get(meant - 1)));
            }
        });
        return found;
    }

    /** Candidates that overlap are one name: "Juan Carlos Moreno" was asked for in three pairs. */
    private static List<Finding> together(Set<Candidate> known) {
        var found = new ArrayList<Finding>();
        var sorted =
                known.stream().sorted(Comparator.comparing(Candidate::start)).toList();
        for (int i = 0; i < sorted.size(); ) {
            int start = sorted.get(i).start();
            int end = sorted.get(i).end();
            while (++i < sorted.size() && sorted.get(i).start() < end) {
                end = Math.max(end, sorted.get(i).end());
            }
            found.add(Finding.of(Kind.PERSON, start, end));
        }
        return found;
    }
}
