package org.regard.boundary.topic;

/** Whether two words differ by one mistake: a letter too many, too few or wrong, or two neighbours changed round. */
final class Mistakes {

    private Mistakes() {}

    static boolean atMostOne(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var left = one.substring(same);
        var right = other.substring(same);
        return from(left, 1).equals(from(right, 1))
                || left.equals(from(right, 1))
                || from(left, 1).equals(right)
                || changedRound(left, right);
    }

    private static boolean changedRound(String left, String right) {
        return left.length() > 1
                && right.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }

    private static String from(String word, int at) {
        return word.length() <= at ? "" : word.substring(at);
    }
}
