package org.regard.wording.identify;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.validator.routines.IBANValidator;
import org.regard.wording.Kind;

/** Bank accounts (ISO 13616): a candidate is cut to the length of its country, then its check digits decide. */
final class Ibans {

    private static final int LONGEST_PLACE = 60;

    private Ibans() {}

    static List<Place> in(String text) {
        var found = new ArrayList<Place>();
        for (int at = 0; at + 14 < text.length(); at++) {
            if (begins(text, at)) {
                int end = end(text, at);
                if (end > 0) {
                    found.add(new Place(Kind.IBAN, at, end));
                    at = end - 1;
                }
            }
        }
        return found;
    }

    private static boolean begins(String text, int at) {
        return isLatin(text, at)
                && isLatin(text, at + 1)
                && !Letters.letterOrDigit(text, at - 1)
                && (Letters.digit(text, at + 2) && Letters.digit(text, at + 3)
                        || Letters.blank(text, at + 2) && Letters.digit(text, at + 3) && Letters.digit(text, at + 4));
    }

    private static boolean isLatin(String text, int at) {
        return at < text.length() && (text.charAt(at) | 32) >= 'a' && (text.charAt(at) | 32) <= 'z';
    }

    private static int end(String text, int start) {
        var country = Letters.solid(text, start, start + 2);
        var rule = IBANValidator.getInstance().getValidator(country);
        if (rule == null) {
            return -1;
        }
        int wanted = rule.getIbanLength();
        int at = start;
        for (int taken = 0; taken < wanted && at - start < LONGEST_PLACE; at++) {
            if (Letters.digit(text, at) || isLatin(text, at)) {
                taken++;
            } else if (!(Letters.blank(text, at) || Letters.is(text, at, "-."))
                    || !Letters.letterOrDigit(text, at + 1)) {
                return -1;
            }
        }
        var solid = Letters.solid(text, start, at);
        return solid.length() == wanted && IBANValidator.getInstance().isValid(solid) ? at : -1;
    }
}
