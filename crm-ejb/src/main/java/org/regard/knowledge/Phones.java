package org.regard.knowledge;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Telephone numbers the way people read them out. */
final class Phones {

    private Phones() {}

    static String forPeople(String e164) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.format(numbers.parse(e164, "ZZ"), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unreadable) {
            return e164;
        }
    }
}
