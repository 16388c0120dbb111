package org.regard.wording;

/**
 * One place in a text that its writer is asked about.
 *
 * @param start first UTF-16 unit of the place
 * @param end UTF-16 unit after the place
 * @param question key of the question in the message bundles, such as {@code text.ask.iban}; holds nothing of the text
 */
public record Finding(Kind kind, int start, int end, String question) {

    private static final String ASK = "text.ask.";

    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an empty place");
        }
    }

    public static Finding of(Kind kind, int start, int end) {
        return new Finding(kind, start, end, ASK + kind.code());
    }

    /** With a question of its own for the topic of a word list, such as health. */
    public static Finding of(Kind kind, String topic, int start, int end) {
        return new Finding(kind, start, end, ASK + kind.code() + "." + topic);
    }

    public boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
