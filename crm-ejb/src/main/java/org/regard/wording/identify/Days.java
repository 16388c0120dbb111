package org.regard.wording.identify;

/** Birthdays within national numbers, six digits each. */
final class Days {

    private Days() {}

    /** ddmmyy. */
    static boolean dayFirst(String digits) {
        return fits(digits.substring(0, 2), digits.substring(2, 4));
    }

    /** yymmdd. */
    static boolean yearFirst(String digits) {
        return fits(digits.substring(4, 6), digits.substring(2, 4));
    }

    private static boolean fits(String day, String month) {
        int days = Integer.parseInt(day);
        int months = Integer.parseInt(month);
        return days >= 1 && days <= 31 && months >= 1 && months <= 12;
    }
}
