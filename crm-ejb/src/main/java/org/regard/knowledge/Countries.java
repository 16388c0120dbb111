package org.regard.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries by ISO 3166 code or by their name in English, German and their own languages (names of the Java platform, CLDR). */
public final class Countries {

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (var locale : Locale.getAvailableLocales()) {
            if (locale.getCountry().length() == 2 && locale.getVariant().isEmpty()) {
                CODES.putIfAbsent(key(locale.getDisplayCountry(locale)), locale.getCountry());
            }
        }
        for (var code : Locale.getISOCountries()) {
            var country = new Locale.Builder().setRegion(code).build();
            CODES.put(key(code), code);
            CODES.put(key(country.getISO3Country()), code);
            CODES.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
            CODES.put(key(country.getDisplayCountry(Locale.GERMAN)), code);
        }
        CODES.put("usa", "US");
        CODES.put("u.s.a.", "US");
        CODES.put("uk", "GB");
        CODES.put("england", "GB");
        CODES.put("great britain", "GB");
        CODES.put("großbritannien", "GB");
        CODES.put("holland", "NL");
    }

    private Countries() {}

    public static Optional<String> code(String typed) {
        return Optional.ofNullable(CODES.get(key(typed)));
    }

    /** The name of a country in somebody's language; anything that is no code stays as it is. */
    public static String name(String code, Locale locale) {
        return ISO.contains(code) ? new Locale.Builder().setRegion(code).build().getDisplayCountry(locale) : code;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
