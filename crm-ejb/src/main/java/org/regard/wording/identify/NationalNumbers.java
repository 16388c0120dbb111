package org.regard.wording.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.regard.wording.Kind;

/** Finds national numbers: pieces of letters and digits around each run of digits are held against every known form. */
final class NationalNumbers {

    private static final int LONGEST = 26;
    private static final int MOST_SEPARATORS = 8;
    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u202f\\u2009\\t]");
    /** Begins like a telephone number: it needs its name. */
    private static final Pattern PHONE_LIKE = Pattern.compile("0[\\d ]+");

    private static final NationalNumber[] FORMS = NationalNumber.values();
    private static final Set<String> NAMES = Set.of(
            "ssn",
            "bsn",
            "burgerservicenummer",
            "sofinummer",
            "sofi",
            "nif",
            "contribuinte",
            "steueridentifikationsnummer",
            "idnr",
            "idnummer",
            "tin",
            "personalausweis",
            "personnummer",
            "sozialversicherungsnummer",
            "svnr",
            "ahv",
            "insurance",
            "nino",
            "tax",
            "steuer",
            "identity",
            "ausweis",
            "ni",
            "pesel",
            "security",
            "social",
            "dni",
            "nie",
            "pps",
            "cpr",
            "rijksregisternummer");

    private NationalNumbers() {}

    static List<Place> in(String text, List<Run> runs, Context context) {
        var found = new ArrayList<Place>();
        int last = 0;
        for (var run : runs) {
            for (int group = 0; group < run.groups().size(); group++) {
                int begins = run.groups().get(group)[0];
                if (begins < last) {
                    continue;
                }
                var place = at(text, begins, last, context);
                if (place != null) {
                    found.add(place);
                    last = place.end();
                }
            }
        }
        return found;
    }

    /** A number that begins with this group, or with letters just before it. */
    private static Place at(String text, int digit, int floor, Context context) {
        for (int start : starts(text, digit, floor)) {
            if (Letters.letterOrDigit(text, start - 1)) {
                continue;
            }
            var ends = ends(text, start);
            for (int i = ends.size() - 1; i >= 0; i--) {
                if (is(text, start, ends.get(i), context)) {
                    return new Place(Kind.NATIONAL_NUMBER, start, ends.get(i));
                }
            }
        }
        return null;
    }

    private static List<Integer> starts(String text, int digit, int floor) {
        var starts = new ArrayList<Integer>();
        starts.add(digit);
        int at = digit;
        if (at - 1 > floor
                && (Letters.blank(text, at - 1) || Letters.is(text, at - 1, "-"))
                && Letters.letter(text, at - 2)) {
            at--;
        }
        int letters = at;
        while (letters > floor && at - letters < 7 && Letters.letter(text, letters - 1)) {
            letters--;
        }
        if (letters < at && at - letters <= 6) {
            starts.add(letters);
        }
        return starts;
    }

    /** Places at which a number that begins here may end: after a letter or digit that no other follows. */
    private static List<Integer> ends(String text, int start) {
        var ends = new ArrayList<Integer>();
        int parts = 0;
        int separators = 0;
        for (int at = start; at < text.length() && at - start < LONGEST; at++) {
            boolean part = Letters.letterOrDigit(text, at);
            if (!part && (!isSeparator(text, at) || ++separators > MOST_SEPARATORS)) {
                break;
            }
            parts += part ? 1 : 0;
            if (part && !Letters.letterOrDigit(text, at + 1) && NationalNumber.mayHave(parts)) {
                ends.add(at + 1);
            }
        }
        return ends;
    }

    private static boolean isSeparator(String text, int at) {
        return (Letters.blank(text, at) || Letters.is(text, at, ".-/+"))
                && (Letters.letterOrDigit(text, at + 1)
                        || Letters.is(text, at + 1, "/-")
                        || Letters.blank(text, at + 1));
    }

    private static boolean is(String text, int start, int end, Context context) {
        var said = BLANKS.matcher(text.substring(start, end)).replaceAll(" ").toUpperCase(Locale.ROOT);
        if (said.length() != end - start || countDigits(said) < 6) {
            return false;
        }
        var solid = Letters.solid(said, 0, said.length());
        if (!fits(said, solid, true)) {
            return false;
        }
        return context.before(start, 4, NAMES)
                || fits(said, solid, false)
                        && !PHONE_LIKE.matcher(said).matches()
                        && !context.before(start, 3, Surroundings.NUMBERS_OF_THINGS);
    }

    private static boolean fits(String said, String solid, boolean named) {
        for (var form : FORMS) {
            if (form.fits(said, solid, named)) {
                return true;
            }
        }
        return false;
    }

    private static int countDigits(String said) {
        int count = 0;
        for (int i = 0; i < said.length(); i++) {
            count += Letters.digit(said, i) ? 1 : 0;
        }
        return count;
    }
}
