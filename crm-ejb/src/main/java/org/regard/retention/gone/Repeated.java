package org.regard.retention.gone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regard.retention.Proof;

/**
 * What was repeated in a restored database.
 *
 * @param facts how many went again, by category
 * @param notes how many went again
 * @param said words of customers that stand again, by table
 * @param aloud what cannot be repeated and is for somebody to look at, by table
 * @param factsLookedAt lines about facts
 * @param notesLookedAt lines about notes
 * @param factsLeft those still there that no hold keeps
 * @param notesLeft the same of notes
 */
public record Repeated(
        Map<String, Long> facts,
        long notes,
        Map<String, Long> said,
        Map<String, Long> aloud,
        long factsLookedAt,
        long notesLookedAt,
        long factsLeft,
        long notesLeft) {

    static final Repeated NOTHING = new Repeated(Map.of(), 0, Map.of(), Map.of(), 0, 0, 0, 0);

    Repeated and(Repeated more) {
        return new Repeated(
                sum(facts, more.facts),
                notes + more.notes,
                sum(said, more.said),
                sum(aloud, more.aloud),
                factsLookedAt + more.factsLookedAt,
                notesLookedAt + more.notesLookedAt,
                factsLeft + more.factsLeft,
                notesLeft + more.notesLeft);
    }

    List<Proof.Line> lines() {
        var lines = new ArrayList<Proof.Line>();
        new TreeMap<>(facts).forEach((category, many) -> lines.add(line("fact", category, "since-backup", many, 0)));
        if (notes > 0) {
            lines.add(line("note", "", "since-backup", notes, 0));
        }
        new TreeMap<>(said).forEach((table, many) -> lines.add(line(table, "", "said-again", 0, many)));
        new TreeMap<>(aloud).forEach((table, many) -> lines.add(line(table, "", "not-repeated", 0, many)));
        return lines;
    }

    List<Proof.Scan> scans() {
        return List.of(
                new Proof.Scan("fact", factsLookedAt, factsLeft), new Proof.Scan("note", notesLookedAt, notesLeft));
    }

    long gone() {
        return facts.values().stream().mapToLong(Long::longValue).sum() + notes;
    }

    private static Proof.Line line(String place, String category, String reason, long gone, long stays) {
        return new Proof.Line(place, category, reason, gone, stays);
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        var sum = new HashMap<>(one);
        other.forEach((what, many) -> sum.merge(what, many, Long::sum));
        return sum;
    }
}
