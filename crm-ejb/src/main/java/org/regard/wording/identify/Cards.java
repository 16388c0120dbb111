package org.regard.wording.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.validator.routines.checkdigit.EAN13CheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.regard.wording.Kind;

/** Payment cards: length and beginning of the issuers (ISO/IEC 7812), check digit by Luhn. */
final class Cards {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 19;
    private static final int MOST_GROUPS = 6;
    private static final Set<String> CARD_WORDS = Set.of(
            "card",
            "cards",
            "creditcard",
            "karte",
            "kreditkarte",
            "kartennummer",
            "visa",
            "mastercard",
            "amex",
            "maestro",
            "kartennr",
            "kreditkartennummer",
            "debit",
            "credit",
            "jcb",
            "diners",
            "discover",
            "cc");

    private Cards() {}

    static List<Place> in(List<Run> runs, Context context) {
        var found = new ArrayList<Place>();
        for (var run : runs) {
            for (int first = 0; first < run.groups().size(); first++) {
                int after = longestCard(run, first, context);
                if (after > 0) {
                    var part = run.part(first, after);
                    found.add(new Place(Kind.CARD, part.firstDigit(), part.end()));
                    first = after - 1;
                }
            }
        }
        return found;
    }

    /** The group after a card that begins with this group; -1 when none does. */
    private static int longestCard(Run run, int first, Context context) {
        int digits = 0;
        int best = -1;
        for (int group = first; group < run.groups().size(); group++) {
            digits += run.size(group);
            if (digits > LONGEST || group - first >= MOST_GROUPS || group > first && !joins(run.gap(group - 1))) {
                break;
            }
            if (digits >= SHORTEST && isCard(run.part(first, group + 1), context)) {
                best = group + 1;
            }
        }
        return best;
    }

    /** Groups of a card are parted by one blank or one hyphen. */
    private static boolean joins(String gap) {
        return gap.length() == 1 && (Letters.blank(gap, 0) || Letters.is(gap, 0, "-.–"));
    }

    private static boolean isCard(Run part, Context context) {
        var digits = part.digits();
        if (part.isWithinWord() || !issued(digits) || !LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits)) {
            return false;
        }
        if (context.before(part.start(), 5, CARD_WORDS)) {
            return true;
        }
        return !context.before(part.start(), 3, Surroundings.NUMBERS_OF_THINGS)
                && !(digits.length() == 13 && EAN13CheckDigit.EAN13_CHECK_DIGIT.isValid(digits));
    }

    /** Whether an issuer gives out numbers of this length that begin so. */
    static boolean issued(String digits) {
        int length = digits.length();
        int two = Integer.parseInt(digits.substring(0, 2));
        int four = Integer.parseInt(digits.substring(0, 4));
        return switch (two / 10) {
            case 4 -> length == 13 || length == 16 || length == 19;
            case 2 -> four >= 2221 && four <= 2720 && length == 16 || four == 2131 && length == 15;
            case 1 -> four == 1800 && length == 15;
            case 3 -> issuedWithThree(two, four, length);
            case 5 -> two >= 51 && two <= 55 && length == 16 || two == 50 || two >= 56;
            case 6 -> true;
            default -> false;
        };
    }

    private static boolean issuedWithThree(int two, int four, int length) {
        return (two == 34 || two == 37) && length == 15
                || (four / 10 >= 300 && four / 10 <= 305 || two == 36 || two == 38 || two == 39)
                        && (length == 14 || length == 16)
                || two == 35 && length >= 16;
    }
}
