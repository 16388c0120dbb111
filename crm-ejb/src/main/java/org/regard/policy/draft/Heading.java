package org.regard.policy.draft;

import org.regard.policy.Policy;
import org.regard.policy.Text;

/**
 * What a version says about itself.
 *
 * @param note why it is published, for those who read it later
 * @param customerMonths months after the last contact until a customer's entry ends
 */
public record Heading(Text title, String note, int customerMonths) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_NOTE = 600;

    public Heading {
        title = new Text(title.en().strip(), title.de().strip());
        note = note == null ? "" : note.strip();
    }

    boolean isWhole() {
        return fits(title.en(), LONGEST_TITLE) && fits(title.de(), LONGEST_TITLE) && note.length() <= LONGEST_NOTE;
    }

    static boolean isWhole(Policy policy) {
        return new Heading(policy.title(), "", policy.customerMonths()).isWhole();
    }

    private static boolean fits(String text, int most) {
        return !text.isEmpty() && text.length() <= most;
    }
}
