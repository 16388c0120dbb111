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
    private static final int SHORTEST = 8;
    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u202f\\u2009\\t]");
    private static final NationalNumber[] FORMS = NationalNumber.values();
    private static final Set<String> NAMES = Set.of(
            "ssn", "bsn", "burgerservicenummer", "sofinummer", "sofi", "nif", "contribuinte", "steueridentifikationsnummer",
            "idnr", "idnummer", "tin", "personalausweis", "personnummer", "sozialversicherungsnummer", "svnr", "ahv",
            "insurance", "nino", "tax", "steuer", "identity", "ausweis", "ni", "pesel", "security", "social", "dni", "nie", "pps", "cpr", "rijksregisternummer");

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
        if (at - 1 > floor && (Letters.blank(text, at - 1) || Letters.is(text, at - 1, "-")) && Letters.letter(text, at - 2)) {
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
        for (int at = start; at < text.length() && at - start < LONGEST; at++) {
            boolean part = Letters.letterOrDigit(text, at);
            if (!part && (!Letters.blank(text, at) && !Letters.is(text, at, ".-/+") || !Letters.letterOrDigit(text, at + 1))) {
                break;
            }
            if (part && !Letters.letterOrDigit(text, at + 1) && at + 1 - start >= SHORTEST) {
                ends.add(at + 1);
            }
        }
        return ends;
    }

    private static boolean is(String text, int start, int end, Context context) {
        var said = BLANKS.matcher(text.substring(start, end)).replaceAll(" ").toUpperCase(Locale.ROOT);
        if (said.length() != end - start || countDigits(said) < 6) {
            return false;
        }
        int named = context.distanceBefore(start, 4, NAMES);
        int thing = context.distanceBefore(start, 3, Surroundings.NUMBERS_OF_THINGS);
        if (thing > 0 && named == 0) {
            return false;
        }
        var solid = Letters.solid(said, 0, said.length());
        for (var form : FORMS) {
            if (form.fits(said, solid, named > 0)) {
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
