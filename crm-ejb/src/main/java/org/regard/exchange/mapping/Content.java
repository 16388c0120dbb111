package org.regard.exchange.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.regard.knowledge.Countries;

/** What the values of a column look like, whatever its name: at least four of five have to agree. */
final class Content {
    private static final double MOST = 0.8;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.\\p{L}{2,}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00|0|\\()[\\d\\s()./-]{6,22}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{2,4}){3,8}");
    private static final Pattern PICTURE = Pattern.compile(
            "data:image/.*|https?://\\S+\\.(?:jpe?g|png|gif|webp)(?:\\?\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/=\\s]{200,}");
    private static final Pattern POSTCODE =
            Pattern.compile("(?:[A-Z]{1,2}-)?\\d{4,5}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d");
    private static final Pattern CARD = Pattern.compile("(?:\\d[ -]?){13,19}");

    private Content() {}

    /** A meaning in the words of the vocabulary, or empty. */
    static Optional<String> meaning(List<String> values) {
        if (values.isEmpty()) return Optional.empty();
        if (most(values, Content::isPicture)) return Optional.of("photo");
        if (most(values, value -> EMAIL.matcher(value).matches())) return Optional.of("email");
        if (most(values, value -> IBAN.matcher(value).matches())) return Optional.of("bank-details");
        if (most(values, value -> CARD.matcher(value).matches() && luhn(value))) return Optional.of("bank-card");
        if (most(values, value -> PHONE.matcher(value).matches() && !DateOrder.looksLikeDate(value)))
            return Optional.of("phone");
        if (most(values, value -> isCountry(value))) return Optional.of("postal-address.country");
        return Optional.empty();
    }

    /** For files whose columns have no names: what else can be told by looks alone. */
    static Optional<String> nameless(List<String> values, int thisYear) {
        if (most(values, value -> POSTCODE.matcher(value).matches())) return Optional.of("postal-address.postcode");
        DateOrder order = DateOrder.of(values);
        if (most(values, value -> order.read(value)
                .filter(date -> isBirth(date, thisYear))
                .isPresent())) return Optional.of("birthday");
        return Optional.empty();
    }

    /** A name says e-mail or birthday, and nearly no value is one: then the name is wrong. */
    static boolean contradicts(String meaning, List<String> values) {
        Predicate<String> fits =
                switch (meaning) {
                    case "email" -> value -> value.contains("@");
                    case "birthday" -> value -> value.chars().anyMatch(Character::isDigit);
                    case "phone" -> value ->
                            value.chars().filter(Character::isDigit).count() > 3 || value.contains("Phone");
                    default -> value -> true;
                };
        return !values.isEmpty() && values.stream().filter(fits).count() * 5 < values.size();
    }

    private static boolean most(List<String> values, Predicate<String> test) {
        return !values.isEmpty() && values.stream().filter(test).count() >= values.size() * MOST;
    }

    private static boolean isPicture(String value) {
        return PICTURE.matcher(value).matches()
                || (value.length() >= 200 && BASE64.matcher(value).matches() && value.indexOf(' ') < 0);
    }

    /** Two letters are a country's code only in capitals and without a dot: "Sr." is none. */
    private static boolean isCountry(String value) {
        return (value.length() > 3 || value.equals(value.toUpperCase(Locale.ROOT)))
                && Countries.code(value).isPresent();
    }

    private static boolean isBirth(String date, int thisYear) {
        int year = Integer.parseInt(date.substring(0, 4));
        return year > thisYear - 110 && year < thisYear - 14;
    }

    private static boolean luhn(String value) {
        return org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(
                value.replaceAll("[ -]", ""));
    }
}
