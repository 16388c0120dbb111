package org.regard.wording.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regard.customer.NameFolding;
import org.regard.platform.Database;
import org.regard.wording.Finding;
import org.regard.wording.Kind;
import org.regard.wording.WordLists;
import org.regard.wording.words.Words;

/** Names in a text of people whom the directory knows and the text is not about. */
@Dependent
public class People {

    private final DirectoryNames directory;
    private final ColleagueNames colleagues;

    @Inject
    public People(Database database) {
        directory = new DirectoryNames(database);
        colleagues = new ColleagueNames(database);
    }

    /**
     * Findings in the order of the text. Runs below the row security of the transaction.
     *
     * @param expected names of those who may stand there: the customer, who looks after them, the writer
     */
    public List<Finding> in(Words words, WordLists lists, Collection<String> expected) {
        var own = expected.stream().map(NameFolding::tokens).toList();
        var candidates = Candidates.in(words, lists).stream()
                .filter(candidate -> !isExpected(candidate, own))
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        var known = new HashSet<>(directory.known(candidates));
        known.addAll(colleagues.known(candidates));
        return together(known);
    }

    private static boolean isExpected(Candidate candidate, List<Set<String>> own) {
        return own.stream()
                .anyMatch(tokens -> candidate.family().stream().anyMatch(tokens::contains)
                        && (candidate.shape() != Candidate.Shape.PAIR
                                || candidate.given().stream().anyMatch(tokens::contains)));
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
