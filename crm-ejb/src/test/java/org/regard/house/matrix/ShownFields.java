package org.regard.house.matrix;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How much of a value may be seen at each precision, said a second time and plainly (M12). */
final class ShownFields {

    private ShownFields() {}

    /** What is written down for a type, as a colleague types it. */
    static String typed(String category, String type) {
        return switch (type) {
            case "phone" -> "+49 30 901820";
            case "email" -> "mira.sonntag@example.org";
            case "url" -> "https://example.org";
            case "birthday", "date" -> "1980-05-03";
            case "address" -> "Seestr. 1, 10115 Berlin, Germany";
            case "choice" -> category.equals("signing-rights") ? "jointly" : "phone";
            case "language" -> "de";
            case "identifier" -> "K-4711-20";
            default -> "Three kind words";
        };
    }

    /** What of it a program may be given; "nothing" when only that there is something. */
    static String seen(String category, String type, String precision) {
        var typed = typed(category, type);
        return switch (precision) {
            case "full" -> type.equals("phone") ? "+4930901820" : typed;
            case "day-month" -> "--05-03";
            case "year" -> "1980";
            case "city" -> "Berlin";
            case "country" -> "Germany";
            case "last-digits" -> "… 20";
            case "initials" -> Arrays.stream(typed.split(" "))
                    .map(word -> word.charAt(0) + ".")
                    .collect(Collectors.joining(" "));
            case "present" -> "nothing";
            default -> throw new IllegalArgumentException(precision);
        };
    }
}
