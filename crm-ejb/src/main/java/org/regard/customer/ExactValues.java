package org.regard.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.EmailValidator;
import org.regard.platform.Setting;

/** Telephone numbers and e-mail addresses in the one form in which they are sealed, hashed and looked up. */
@ApplicationScoped
public class ExactValues {

    public static final String PHONE = "phone";
    public static final String EMAIL = "email";
    private static final Pattern LIKE_PHONE = Pattern.compile("[+(]?[\\d\\s()./-]{6,24}");

    /** What was typed into the search, when it is a whole number or address. */
    public Optional<Typed.Exact> read(String typed) {
        if (typed.indexOf('@') > 0) {
            return email(typed).map(value -> new Typed.Exact(EMAIL, value));
        }
        return LIKE_PHONE.matcher(typed).matches()
                ? phone(typed, null).map(value -> new Typed.Exact(PHONE, value))
                : Optional.empty();
    }

    /**
     * E.164, such as {@code +49300074321}; empty when no country could use it.
     *
     * @param country ISO 3166 code in which a number without a country is read; null: the house's own
     */
    public static Optional<String> phone(String typed, String country) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var region = country == null ? Setting.COUNTRY.value().orElse("DE") : country;
            var number = numbers.parse(typed, region);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** The address in lower case; empty when it is none. */
    public static Optional<String> email(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        return EmailValidator.getInstance().isValid(address) ? Optional.of(address) : Optional.empty();
    }
}
