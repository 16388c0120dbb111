package org.regard.wording.identify;

/** Check digits of national numbers; each takes digits without separators, of the right length. */
final class CheckDigits {

    private static final String SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";
    private static final int[] ITALIAN_ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private CheckDigits() {}

    /** Sum of digits times weights. */
    static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    /** German tax identification number: one digit two or three times among the first ten, then ISO 7064 MOD 11,10. */
    static boolean germanTax(String digits) {
        var count = new int[10];
        int product = 10;
        for (int i = 0; i < 10; i++) {
            int digit = digits.charAt(i) - '0';
            count[digit]++;
            int sum = (digit + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        int repeated = 0;
        for (int times : count) {
            if (times > 3) {
                return false;
            }
            repeated += times > 1 ? 1 : 0;
        }
        return digits.charAt(0) != '0' && repeated == 1 && (11 - product) % 10 == digits.charAt(10) - '0';
    }

    /** German social insurance number: area, birthday, initial, serial number, check digit (VKVV § 4). */
    static boolean germanInsurance(String solid) {
        var letter = String.format("%02d", solid.charAt(8) - 'A' + 1);
        var digits = solid.substring(0, 8) + letter + solid.substring(9);
        int sum = 0;
        int[] weights = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
        for (int i = 0; i < weights.length; i++) {
            int product = weights[i] * (digits.charAt(i) - '0');
            sum += product / 10 + product % 10;
        }
        return sum % 10 == digits.charAt(12) - '0' && Days.dayFirst(solid.substring(2, 8));
    }

    /** Austrian insurance number: three digits, check digit, birthday. */
    static boolean austrian(String digits) {
        int check = weighted(digits, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6) % 11;
        return check == digits.charAt(3) - '0' && digits.charAt(0) != '0' && Days.dayFirst(digits.substring(4));
    }

    /** French INSEE number; the department may be 2A or 2B. */
    static boolean french(String solid) {
        var digits = solid.replace("2A", "19").replace("2B", "18");
        if (!digits.chars().allMatch(one -> one >= '0' && one <= '9')) {
            return false;
        }
        int month = Integer.parseInt(digits.substring(3, 5));
        boolean monthFits = month >= 1 && month <= 12 || month >= 20 && month <= 42;
        return monthFits && 97 - Long.parseLong(digits.substring(0, 13)) % 97 == Integer.parseInt(digits.substring(13));
    }

    /** Belgian national register number: birthday, serial number, 97 minus the rest by 97 (2 before it from 2000 on). */
    static boolean belgian(String digits) {
        long number = Long.parseLong(digits.substring(0, 9));
        int check = Integer.parseInt(digits.substring(9));
        return Days.yearFirst(digits.substring(0, 6))
                && (97 - number % 97 == check || 97 - (2_000_000_000L + number) % 97 == check);
    }

    /** Polish PESEL: birthday with the century in the month, serial number, check digit. */
    static boolean polish(String digits) {
        int sum = weighted(digits, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1);
        int month = Integer.parseInt(digits.substring(2, 4)) % 20;
        int day = Integer.parseInt(digits.substring(4, 6));
        return sum % 10 == 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** Dutch BSN: the test of eleven. */
    static boolean dutch(String digits) {
        return weighted(digits, 9, 8, 7, 6, 5, 4, 3, 2, -1) % 11 == 0;
    }

    /** Norwegian birth number: birthday, serial number, two check digits. */
    static boolean norwegian(String digits) {
        return Days.dayFirst(digits.substring(0, 6))
                && weighted(digits, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0
                && weighted(digits, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    /** Portuguese NIF. */
    static boolean portuguese(String digits) {
        int rest = weighted(digits, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (rest < 2 ? 0 : 11 - rest) == digits.charAt(8) - '0';
    }

    /** Spanish DNI and NIE: the letter is the rest by 23. */
    static boolean spanish(String solid) {
        int first = "XYZ".indexOf(solid.charAt(0));
        var digits = (first < 0 ? "" : String.valueOf(first)) + solid.substring(first < 0 ? 0 : 1, 8);
        return SPANISH.charAt(Integer.parseInt(digits) % 23) == solid.charAt(8);
    }

    /** Finnish personal identity code without its century mark. */
    static boolean finnish(String solid) {
        var digits = solid.substring(0, 9);
        return Days.dayFirst(solid.substring(0, 6))
                && FINNISH.charAt((int) (Long.parseLong(digits) % 31)) == solid.charAt(9);
    }

    /** Irish PPS number: seven digits, check letter, perhaps another. */
    static boolean irish(String solid) {
        int second = solid.length() > 8 && solid.charAt(8) != 'W' ? (solid.charAt(8) - 'A' + 1) * 9 : 0;
        return IRISH.charAt((weighted(solid, 8, 7, 6, 5, 4, 3, 2) + second) % 23) == solid.charAt(7);
    }

    /** Italian fiscal code: the last letter from odd and even places. */
    static boolean italian(String solid) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char one = solid.charAt(i);
            int value = one <= '9' ? one - '0' : one - 'A';
            sum += i % 2 == 0 ? ITALIAN_ODD[value] : value;
        }
        return sum % 26 == solid.charAt(15) - 'A';
    }
}
