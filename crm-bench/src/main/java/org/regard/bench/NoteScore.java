package org.regard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regard.wording.Finding;

/** Holds what was found against what is there. A finding is right when it meets a seeded place of its kind. */
final class NoteScore {

    private static final int SHOWN = 12;

    /** Counts of one kind. */
    static final class Count {
        int seeded;
        int met;
        int found;
        int right;
        final List<String> misses = new ArrayList<>();
        final List<String> falseAlarms = new ArrayList<>();

        double recall() {
            return seeded == 0 ? Double.NaN : met / (double) seeded;
        }

        double precision() {
            return found == 0 ? Double.NaN : right / (double) found;
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    void add(Note note, List<Finding> findings) {
        for (var truth : note.truths()) {
            var count = counts.computeIfAbsent(truth.kind(), kind -> new Count());
            count.seeded++;
            if (findings.stream()
                    .anyMatch(one -> one.kind().code().equals(truth.kind()) && truth.meets(one.start(), one.end()))) {
                count.met++;
            } else {
                count.misses.add(around(note.text(), truth.start(), truth.end()));
            }
        }
        for (var finding : findings) {
            var kind = finding.kind().code();
            var count = counts.computeIfAbsent(kind, first -> new Count());
            count.found++;
            boolean right = note.truths().stream()
                    .anyMatch(truth -> (truth.kind().equals(kind)
                                    || kind.equals("person") && truth.kind().equals("unseen"))
                            && truth.meets(finding.start(), finding.end()));
            if (right) {
                count.right++;
            } else {
                count.falseAlarms.add(around(note.text(), finding.start(), finding.end()));
            }
        }
    }

    private static String around(String text, int start, int end) {
        int from = Math.max(0, start - 30);
        int to = Math.min(text.length(), end + 20);
        return (text.substring(from, start) + "⟦" + text.substring(start, end) + "⟧" + text.substring(end, to))
                .replace('\n', ' ')
                .replace("|", "\\|");
    }

    Map<String, Count> counts() {
        return counts;
    }

    /** All of these kinds together. */
    Count together(List<String> kinds) {
        var all = new Count();
        for (var kind : kinds) {
            var one = counts.getOrDefault(kind, new Count());
            all.seeded += one.seeded;
            all.met += one.met;
            all.found += one.found;
            all.right += one.right;
        }
        return all;
    }

    static List<String> some(List<String> examples) {
        return examples.subList(0, Math.min(SHOWN, examples.size()));
    }
}
