package org.regard.paper;

/** Words as they may stand on paper. */
final class Plain {

    private Plain() {}

    /**
     * Without control characters (XML 1.0, production 2) and without marks that turn the direction of what follows
     * (Unicode TR 9), which would let a value print as something it is not.
     */
    static String text(String words) {
        var kept = new StringBuilder(words.length());
        words.codePoints().filter(Plain::prints).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean prints(int point) {
        return switch (point) {
            case '\n', '\t' -> true;
            case 0xFFFE, 0xFFFF -> false;
            default -> !Character.isISOControl(point)
                    && !turns(point)
                    && Character.getType(point) != Character.SURROGATE;
        };
    }

    private static boolean turns(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
