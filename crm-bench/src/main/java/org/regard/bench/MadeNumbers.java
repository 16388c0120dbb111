package org.regard.bench;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Thinks up identifiers that could be real, with check digits reckoned here and not by the code that is measured. */
final class MadeNumbers {

    private final Random random;

    MadeNumbers(Random random) {
        this.random = random;
    }

    String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String one(String... any) {
        return any[random.nextInt(any.length)];
    }

    String iban() {
        var made =
                switch (random.nextInt(7)) {
                    case 0, 1, 2 -> account("DE", digits(18));
                    case 3 -> account("AT", digits(16));
                    case 4 -> account("CH", digits(17));
                    case 5 -> account("GB", one("NWBK", "BARC", "LOYD", "MIDL") + digits(14));
                    default -> account("NL", one("ABNA", "INGB", "RABO") + digits(10));
                };
        return switch (random.nextInt(3)) {
            case 0 -> made;
            case 1 -> made.replaceAll("(.{4})(?=.)", "$1 ");
            default -> random.nextBoolean()
                    ? made.toLowerCase(java.util.Locale.ROOT)
                    : made.replaceAll("(.{4})(?=.)", "$1 ");
        };
    }

    private static String account(String country, String rest) {
        var number = new StringBuilder();
        for (char one : (rest + country + "00").toCharArray()) {
            number.append(Character.getNumericValue(one));
        }
        int check = 98
                - new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
        return country + "%02d".formatted(check) + rest;
    }

    String card() {
        var start = one("4", "4", "51", "53", "55", "2221", "34", "37", "6011");
        int length = start.startsWith("3") ? 15 : 16;
        var body = start + digits(length - 1 - start.length());
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        var made = body + (10 - sum % 10) % 10;
        var grouped = length == 15
                ? made.substring(0, 4) + " " + made.substring(4, 10) + " " + made.substring(10)
                : made.replaceAll("(.{4})(?=.)", "$1 ");
        return switch (random.nextInt(3)) {
            case 0 -> made;
            case 1 -> grouped;
            default -> grouped.replace(' ', '-');
        };
    }

    /** A number by which a state knows somebody, with the name that people give it. */
    List<String> national() {
        return switch (random.nextInt(11)) {
            case 0, 1 -> List.of(one("Steuer-ID", "tax ID", "IdNr."), germanTax());
            case 2 -> List.of(one("SV-Nummer", "Versicherungsnummer der Rente"), germanInsurance());
            case 3 -> List.of(one("SVNR", "Sozialversicherung"), austrian());
            case 4 -> List.of(one("AHV", "AHV-Nr."), swiss());
            case 5 -> List.of(one("NIR", "numéro de sécu"), french());
            case 6 -> List.of("DNI", spanish());
            case 7 -> List.of("PESEL", polish());
            case 8 -> List.of(one("NI number", "NINO"), british());
            case 9 -> List.of(one("BSN", "burgerservicenummer"), dutch());
            default -> List.of(
                    one("SSN", "social"),
                    "%03d-%02d-%04d"
                            .formatted(100 + random.nextInt(500), 1 + random.nextInt(98), 1 + random.nextInt(9998)));
        };
    }

    private String birthday(String form) {
        return form.formatted(1 + random.nextInt(28), 1 + random.nextInt(12), random.nextInt(100));
    }

    private String germanTax() {
        var left = new java.util.ArrayList<Integer>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        java.util.Collections.shuffle(left, random);
        var ten = new StringBuilder();
        left.subList(0, 9).forEach(ten::append);
        ten.insert(1 + random.nextInt(9), ten.charAt(random.nextInt(9)));
        if (ten.charAt(0) == '0') {
            return germanTax();
        }
        int product = 10;
        for (char one : ten.toString().toCharArray()) {
            int sum = (one - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        int check = 11 - product == 10 ? 0 : 11 - product;
        var made = ten.toString() + check;
        return random.nextBoolean()
                ? made
                : made.substring(0, 2) + " " + made.substring(2, 5) + " " + made.substring(5, 8) + " "
                        + made.substring(8);
    }

    private String germanInsurance() {
        var letter = (char) ('A' + random.nextInt(26));
        var start = "%02d".formatted(2 + random.nextInt(80)) + birthday("%02d%02d%02d");
        var serial = "%02d".formatted(random.nextInt(100));
        var all = start + "%02d".formatted(letter - 'A' + 1) + serial;
        int[] weights = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int product = weights[i] * (all.charAt(i) - '0');
            sum += product / 10 + product % 10;
        }
        var made = start + letter + serial + sum % 10;
        return random.nextBoolean()
                ? made
                : made.substring(0, 2) + " " + made.substring(2, 8) + " " + letter + " " + serial + sum % 10;
    }

    private String austrian() {
        var serial = "%03d".formatted(100 + random.nextInt(900));
        var birthday = birthday("%02d%02d%02d");
        int[] weights = {3, 7, 9, 5, 8, 4, 2, 1, 6};
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += weights[i] * ((serial + birthday).charAt(i) - '0');
        }
        return sum % 11 == 10 ? austrian() : serial + sum % 11 + one(" ", "") + birthday;
    }

    private String swiss() {
        var body = "756" + digits(9);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (body.charAt(i) - '0');
        }
        var made = body + (10 - sum % 10) % 10;
        return made.substring(0, 3) + "." + made.substring(3, 7) + "." + made.substring(7, 11) + "."
                + made.substring(11);
    }

    private String french() {
        var body = one("1", "2")
                + "%02d%02d%02d".formatted(random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(95))
                + digits(6);
        var made = body + "%02d".formatted(97 - Long.parseLong(body) % 97);
        return random.nextBoolean() ? made : made.replaceAll("(.)(..)(..)(..)(...)(...)(..)", "$1 $2 $3 $4 $5 $6 $7");
    }

    private String spanish() {
        int number = 10_000_000 + random.nextInt(80_000_000);
        return number + one("", "-") + "TRWAGMYFPDXBNJZSQVHLCKE".charAt(number % 23);
    }

    private String polish() {
        var body = "%02d%02d%02d".formatted(random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28))
                + digits(4);
        int[] weights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += weights[i] * (body.charAt(i) - '0');
        }
        return body + (10 - sum % 10) % 10;
    }

    private String british() {
        var two = one("AB", "CE", "HJ", "JK", "LM", "NX", "PR", "SY", "WE", "YZ");
        var six = digits(6);
        var end = one("A", "B", "C", "D");
        return random.nextBoolean() ? two + six + end : two + " " + six.replaceAll("(..)", "$1 ") + end;
    }

    private String dutch() {
        while (true) {
            var nine = digits(9);
            int sum = -(nine.charAt(8) - '0');
            for (int i = 0; i < 8; i++) {
                sum += (9 - i) * (nine.charAt(i) - '0');
            }
            if (sum % 11 == 0 && nine.charAt(0) > '0') {
                return nine;
            }
        }
    }

    String phone(boolean german) {
        var sub = digits(4);
        return switch (random.nextInt(german ? 10 : 9) + (german ? 0 : 20)) {
            case 0 -> "+49 17" + random.nextInt(10) + " " + (2 + random.nextInt(8)) + digits(6);
            case 1 -> "017" + random.nextInt(10) + "/" + (2 + random.nextInt(8)) + digits(6);
            case 2 -> "015" + random.nextInt(10) + "-" + digits(4) + sub;
            case 3 -> "0" + one("89", "30", "40", "221", "711") + " " + (2 + random.nextInt(8)) + digits(2) + " "
                    + digits(2) + " " + digits(2);
            case 4 -> "(0" + one("89", "30", "69") + ") " + (2 + random.nextInt(8)) + digits(5) + "-" + digits(2);
            case 5 -> "0043 1 " + (2 + random.nextInt(8)) + digits(6);
            case 6 -> "+41 44 " + (2 + random.nextInt(8)) + digits(2) + " " + digits(2) + " " + digits(2);
            case 7 -> "017" + random.nextInt(10) + (2 + random.nextInt(8)) + digits(6);
            case 8 -> "+49 (0)" + one("89", "30", "40") + " " + (2 + random.nextInt(8)) + digits(6);
            case 9 -> "0" + one("89", "30") + "/" + (2 + random.nextInt(8)) + digits(1) + " " + digits(2) + " "
                    + digits(2);
            case 20 -> "+44 20 7" + digits(3) + " " + sub;
            case 21 -> "020 7" + digits(3) + " " + sub;
            case 22 -> "07" + (4 + random.nextInt(6)) + digits(2) + " " + digits(6);
            case 23 -> "+1 " + american(" ", " ");
            case 24 -> american("-", "-");
            case 25 -> "(" + american(") ", "-");
            case 26 -> american(".", ".");
            case 27 -> "+33 1 " + digits(2) + " " + digits(2) + " " + digits(2) + " " + digits(2);
            default -> "+353 1 " + (2 + random.nextInt(7)) + digits(2) + " " + sub;
        };
    }

    private String american(String first, String second) {
        return one("212", "415", "617", "305", "646")
                + first
                + (2 + random.nextInt(8))
                + digits(2)
                + second
                + digits(4);
    }

    String ip() {
        return random.nextInt(4) == 0
                ? "2001:db8:%x:%x::%x"
                        .formatted(random.nextInt(65_536), random.nextInt(65_536), 1 + random.nextInt(9_999))
                : "%d.%d.%d.%d"
                        .formatted(
                                11 + random.nextInt(240),
                                random.nextInt(256),
                                random.nextInt(256),
                                random.nextInt(256));
    }
}
