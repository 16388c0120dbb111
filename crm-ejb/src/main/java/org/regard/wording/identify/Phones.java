package org.regard.wording.identify;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.ISBNValidator;
import org.regard.wording.Kind;

/**
 * Telephone numbers. A number that begins like one (+, 00, 0, brackets) is one unless the words before it say otherwise; any
 * other needs a form that only telephone numbers have, or a word that says so. Then libphonenumber must hold it possible.
 */
final class Phones {

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    /** With 00 and the code of the country. */
    private static final int FEWEST_ABROAD = 10;
    /** Nobody answers more questions than this; so that a list of numbers does not make anybody wait. */
    private static final int MOST_FOUND = 200;

    private static final Pattern DAY_FIRST =
            Pattern.compile("[0-3]?\\d([./-])[0-3]?\\d\\1(19|20)?\\d\\d([ T].*)?", Pattern.DOTALL);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(19|20)\\d\\d([./-])[01]?\\d\\2[0-3]?\\d([ T].*)?", Pattern.DOTALL);
    private static final Pattern YEARS = Pattern.compile("(19|20)\\d\\d\\W{1,3}(19|20)\\d\\d");
    private static final Pattern HOURS = Pattern.compile("[0-2]?\\d[.]?[0-5]\\d ?[-–] ?[0-2]?\\d[.]?[0-5]\\d");
    private static final Pattern AMERICAN = Pattern.compile("1?\\W?\\(?\\d{3}\\W{1,2}\\d{3}[-. ]\\d{4}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([. ])\\d{3}(\\1\\d{3})*");
    private static final Set<String> MONEY =
            Set.of("eur", "euro", "euros", "usd", "chf", "gbp", "dollar", "dollars", "franken", "pfund", "pounds");
    private static final Set<String> AREA_WORDS = Set.of("number", "nummer", "nr", "unter", "on", "at", "to");

    private final String country;
    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    /** @param country ISO 3166 code in which numbers without a country are read */
    Phones(String country) {
        this.country = country;
    }

    /** @param taken places that are something else already */
    List<Place> in(List<Run> runs, Context context, Taken taken) {
        var found = new ArrayList<Place>();
        for (var run : runs) {
            if (Letters.letter(run.text(), run.start() - 1)) {
                continue;
            }
            for (int from = 0; from < run.groups().size() && found.size() < MOST_FOUND; ) {
                int to = piece(run, from);
                add(found, run.part(from, to), context, taken);
                from = to;
            }
        }
        return found;
    }

    /** A run falls apart where another whole number begins: with a 0, after enough digits and before enough. */
    private static int piece(Run run, int from) {
        int digits = run.size(from);
        for (int group = from + 1; group < run.groups().size(); group++) {
            boolean anew = digits >= FEWEST_DIGITS
                    && run.group(group).startsWith("0")
                    && run.part(group, run.groups().size()).digits().length() >= FEWEST_DIGITS + 1;
            if (anew || digits + run.size(group) > MOST_DIGITS + 2) {
                return group;
            }
            digits += run.size(group);
        }
        return run.groups().size();
    }

    private void add(List<Place> found, Run run, Context context, Taken taken) {
        int digits = run.digits().length();
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS + 2 || run.isWithinWord()) {
            return;
        }
        if (taken.anyOf(run.start(), run.end()) || isSomethingElse(run, context)) {
            return;
        }
        int phone = near(run, context);
        int thing = context.distanceBefore(run.start(), 3, Surroundings.NUMBERS_OF_THINGS);
        if (thing > 0 && (phone == 0 || phone > thing)) {
            return;
        }
        if ((phone > 0 || beginsLikeOne(run, context) || hasItsForm(run)) && isPossible(run)) {
            found.add(new Place(Kind.PHONE, run.start(), run.end()));
        }
    }

    private static int near(Run run, Context context) {
        int before = context.distanceBefore(run.start(), 5, Surroundings.PHONE);
        return before == 0 && context.after(run.end(), 1, Surroundings.PHONE) ? 1 : before;
    }

    private static boolean beginsLikeOne(Run run, Context context) {
        var first = run.group(0);
        if (run.plus()) {
            return true;
        }
        if (first.startsWith("00")) {
            return run.digits().length() >= FEWEST_ABROAD;
        }
        if (first.startsWith("0")) {
            return run.groups().size() > 1 ? first.length() > 2 || run.groups().size() > 3 : first.length() > 8;
        }
        return Letters.is(run.text(), run.start(), "(")
                && Letters.is(run.text(), run.groups().get(0)[1], ")")
                && context.distanceBefore(run.start(), 1, AREA_WORDS) >= 0;
    }

    private static boolean hasItsForm(Run run) {
        return AMERICAN.matcher(run.text().substring(run.firstDigit(), run.end()))
                        .matches()
                && run.digits().charAt(0) > '1';
    }

    private static boolean isSomethingElse(Run run, Context context) {
        var text = run.text();
        var said = text.substring(run.firstDigit(), run.end());
        if (Letters.is(text, run.start() - 1, "€$£§#") || Letters.is(text, run.end(), "€$£%°")) {
            return true;
        }
        if (Letters.is(text, run.end(), ",:") && Letters.digit(text, run.end() + 1)
                || Letters.is(text, run.start() - 1, ",.:") && Letters.digit(text, run.start() - 2)) {
            return true;
        }
        return !run.plus()
                        && (isDate(said)
                                || YEARS.matcher(said).matches()
                                || HOURS.matcher(said).matches())
                || THOUSANDS.matcher(said).matches() && isMoney(run, context)
                || said.startsWith("0.") && run.groups().size() == 2
                || ISBNValidator.getInstance().isValid(said.replaceAll("\\s", "-"))
                        && (said.startsWith("978") || said.startsWith("979"));
    }

    private static boolean isDate(String said) {
        return DAY_FIRST.matcher(said).matches() || YEAR_FIRST.matcher(said).matches();
    }

    private static boolean isMoney(Run run, Context context) {
        int end = run.end();
        while (Letters.blank(run.text(), end)) {
            end++;
        }
        return Letters.is(run.text(), end, "€$£")
                || context.after(run.end(), 1, MONEY)
                || context.before(run.start(), 1, MONEY);
    }

    private boolean isPossible(Run run) {
        var said = run.text().substring(run.start(), run.end());
        try {
            var result = numbers.isPossibleNumberWithReason(numbers.parse(said, country));
            return result == ValidationResult.IS_POSSIBLE || result == ValidationResult.IS_POSSIBLE_LOCAL_ONLY;
        } catch (NumberParseException unreadable) {
            return false;
        }
    }
}
