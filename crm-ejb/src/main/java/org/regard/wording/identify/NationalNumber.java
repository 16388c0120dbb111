package org.regard.wording.identify;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.EAN13CheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * Numbers by which a state knows a person: how they are written, and what their check digits say. Those without a check that
 * means much count only after a word that names them.
 */
enum NationalNumber {
    GERMAN_TAX("[1-9]\\d ?\\d{3} ?\\d{3} ?\\d{3}", false, CheckDigits::germanTax),
    GERMAN_INSURANCE("\\d\\d ?\\d{6} ?[A-Z] ?\\d{3}", false, CheckDigits::germanInsurance),
    AUSTRIAN("\\d{4} ?/?\\d{6}", false, CheckDigits::austrian),
    SWISS("756[. ]?\\d{4}[. ]?\\d{4}[. ]?\\d\\d", false, EAN13CheckDigit.EAN13_CHECK_DIGIT::isValid),
    FRENCH("[12] ?\\d\\d ?\\d\\d ?(?:\\d\\d|2[AB]) ?\\d{3} ?\\d{3} ?[/-]? ?\\d\\d", false, CheckDigits::french),
    ITALIAN("[A-Z]{6} ?\\d\\d[A-EHLMPRST]\\d\\d ?[A-Z]\\d{3}[A-Z]", false, CheckDigits::italian),
    SPANISH("(?:\\d{8}|[XYZ]-?\\d{7}|\\d\\d\\.\\d{3}\\.\\d{3})[- ]?[A-HJ-NP-TV-Z]", false, CheckDigits::spanish),
    DUTCH("\\d{4}\\.?\\d\\d\\.?\\d{3}|\\d{3} ?\\d{3} ?\\d{3}", true, CheckDigits::dutch),
    BELGIAN("\\d\\d[. ]?\\d\\d[. ]?\\d\\d[- ]?\\d{3}[. ]?\\d\\d", false, CheckDigits::belgian),
    POLISH("\\d{11}", false, CheckDigits::polish),
    BRITISH(
            "(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]",
            false,
            solid -> true),
    AMERICAN("(?!000|666|9)\\d{3}([- ])(?!00)\\d\\d\\1(?!0000)\\d{4}", false, solid -> true),
    AMERICAN_SOLID("(?!000|666|9)\\d{3}(?!00)\\d\\d(?!0000)\\d{4}", true, solid -> true),
    SWEDISH(
            "(?:19|20)?\\d{6}[-+]\\d{4}",
            false,
            solid -> LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(solid.substring(solid.length() - 10))
                    && Days.yearFirst(solid.substring(solid.length() - 10, solid.length() - 4))),
    FINNISH("\\d{6}[-+A]\\d{3}[0-9A-Y]", false, solid -> CheckDigits.finnish(solid.replaceFirst("^(\\d{6})A", "$1"))),
    NORWEGIAN("\\d{6} ?\\d{5}", false, CheckDigits::norwegian),
    DANISH("\\d{6}-\\d{4}", false, solid -> Days.dayFirst(solid.substring(0, 6))),
    PORTUGUESE("[1-3]\\d\\d ?\\d{3} ?\\d{3}", true, CheckDigits::portuguese),
    IRISH("\\d{7}[A-W][A-IW]?", false, CheckDigits::irish);

    private static final int SHORTEST = 8;
    private static final int LONGEST = 16;

    private final Pattern form;
    private final boolean needsItsName;
    private final Predicate<String> check;

    NationalNumber(String form, boolean needsItsName, Predicate<String> check) {
        this.form = Pattern.compile(form);
        this.needsItsName = needsItsName;
        this.check = check;
    }

    /** Whether anything of this many letters and digits can be one. */
    static boolean mayHave(int lettersAndDigits) {
        return lettersAndDigits >= SHORTEST && lettersAndDigits <= LONGEST;
    }

    /** Whether these letters and digits, with their separators, are such a number. */
    boolean fits(String said, String solid, boolean named) {
        return (named || !needsItsName) && form.matcher(said).matches() && check.test(solid);
    }
}
