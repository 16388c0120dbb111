package org.regard.wording.identify;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits that belong together in a text: groups with at most two separators between them, within one line. Cards, phone
 * numbers and national numbers are looked for in these.
 *
 * @param start of the first digit, or of the plus or bracket before it
 * @param groups where each group of digits begins and ends
 */
record Run(String text, int start, int end, List<int[]> groups) {

    private static final int MOST_GROUPS = 20;

    static List<Run> in(String text) {
        var runs = new ArrayList<Run>();
        int at = 0;
        while (at < text.length()) {
            if (!Letters.digit(text, at)) {
                at++;
                continue;
            }
            var run = from(text, at);
            runs.add(run);
            at = run.end;
        }
        return runs;
    }

    private static Run from(String text, int first) {
        var groups = new ArrayList<int[]>();
        int at = first;
        while (groups.size() < MOST_GROUPS) {
            int end = at;
            while (Letters.digit(text, end)) {
                end++;
            }
            groups.add(new int[] {at, end});
            int next = next(text, end);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return of(text, groups);
    }

    static Run of(String text, List<int[]> groups) {
        int start = groups.get(0)[0];
        while (Letters.is(text, start - 1, "+(") && groups.get(0)[0] - start < 2) {
            start--;
        }
        return new Run(text, start, groups.get(groups.size() - 1)[1], List.copyOf(groups));
    }

    /** Where the next group begins; -1 when something else than separators follows. */
    private static int next(String text, int end) {
        int at = end;
        while (at - end < 3 && (Letters.blank(text, at) || Letters.is(text, at, "-–.()/"))) {
            at++;
        }
        boolean sentence = at - end > 1 && Letters.is(text, end, ".") && Letters.blank(text, end + 1);
        return at > end && !sentence && Letters.digit(text, at) ? at : -1;
    }

    /** The groups from one up to another, as a run of its own. */
    Run part(int from, int to) {
        return of(text, groups.subList(from, to));
    }

    int firstDigit() {
        return groups.get(0)[0];
    }

    String digits() {
        return Letters.digits(text, start, end);
    }

    int size(int group) {
        return groups.get(group)[1] - groups.get(group)[0];
    }

    String group(int group) {
        return text.substring(groups.get(group)[0], groups.get(group)[1]);
    }

    /** What stands between a group and the next. */
    String gap(int group) {
        return text.substring(groups.get(group)[1], groups.get(group + 1)[0]);
    }

    boolean plus() {
        return start < firstDigit() && text.substring(start, firstDigit()).indexOf('+') >= 0;
    }

    /** Whether letters stand directly before or after: then it is part of something else. */
    boolean isWithinWord() {
        return Letters.letter(text, start - 1)
                || Letters.letter(text, end)
                || Letters.is(text, start - 1, "_#@") && !plus()
                || Letters.is(text, end, "_@");
    }
}
