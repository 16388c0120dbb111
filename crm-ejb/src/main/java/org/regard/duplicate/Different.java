package org.regard.duplicate;

/** Who is somebody else, whatever the address says: people of one household, and people with nothing of their names in common. */
enum Different {
    /** One family name, another first name, and no birthday that says otherwise. */
    OF_ONE_HOUSEHOLD("last_alike >= .8 and first_alike < .4 and coalesce(born_alike, 0) < .85") {
        @Override
        boolean is(Words words, Double born) {
            return words.last() >= .8 && words.first() < .4 && orZero(born) < .85;
        }
    },
    /** No word alike, not even the other way round, and not the same birthday. */
    STRANGERS(
            "first_alike < .4 and last_alike < .4 and first_as_last < .4 and last_as_first < .4 and coalesce(born_alike, 0) < 1") {
        @Override
        boolean is(Words words, Double born) {
            return words.first() < .4
                    && words.last() < .4
                    && words.firstAsLast() < .4
                    && words.lastAsFirst() < .4
                    && orZero(born) < 1;
        }
    };

    /** How alike the first and last words of two names are, straight and crosswise. */
    record Words(double first, double last, double firstAsLast, double lastAsFirst) {}

    /** The columns that the conditions need, over rows {@code x} and {@code y}. */
    static final String COLUMNS =
            "alike(x.first, y.first) as first_alike, alike(x.last, y.last) as last_alike, alike(x.first, y.last) as first_as_last, alike(x.last, y.first) as last_as_first";

    private final String condition;

    Different(String condition) {
        this.condition = condition;
    }

    /** @param born how alike the birthdays are; null when one is not known */
    abstract boolean is(Words words, Double born);

    /** The same as a condition of SQL; a name of one word is never different by it. */
    String sql() {
        return "coalesce(" + condition + ", false)";
    }

    private static double orZero(Double alike) {
        return alike == null ? 0 : alike;
    }
}
