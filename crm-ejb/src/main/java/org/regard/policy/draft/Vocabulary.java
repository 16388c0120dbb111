package org.regard.policy.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.regard.policy.Text;

/** The words a policy is written in, as the tables take them. */
public final class Vocabulary {

    /** Whom a category may be about. */
    public static final List<String> ABOUT = List.of("person", "organisation", "both");

    /** Legal grounds, GDPR Art. 6(1)(b), (c), (a) and (f); none for what is never kept. */
    public static final List<String> GROUNDS =
            List.of("contract", "legal-obligation", "permission", "legitimate-interest", "none");

    /** Where a fact may come from. */
    public static final List<String> SOURCES = List.of(
            "customer-told",
            "business-card",
            "form",
            "contract",
            "correspondence",
            "public-register",
            "colleague-observed",
            "import");

    /** A purpose that the house itself works for: without it background work and the directory stand still. */
    public static final String DIRECTORY_CARE = "directory-care";

    /** Reading who looked, and simulating. */
    public static final String OVERSIGHT = "oversight";

    public static final int MOST_MONTHS = 600;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{0,39}");

    private Vocabulary() {}

    static boolean isCode(String code) {
        return code != null && CODE.matcher(code).matches();
    }

    /** Said in both languages, and not at greater length than somebody reads. */
    static boolean isSaid(Text text, int most) {
        return isSaid(text.en(), most) && isSaid(text.de(), most);
    }

    private static boolean isSaid(String words, int most) {
        return words != null && !words.isBlank() && words.length() <= most;
    }

    static boolean areMonths(int months) {
        return months >= 1 && months <= MOST_MONTHS;
    }
}
