package org.regard.knowledge;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages by tag (BCP 47) or by their name in English, German and the language itself (CLDR). */
public final class Languages {

    private static final Map<String, String> TAGS = new HashMap<>();

    static {
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.forLanguageTag(code);
            TAGS.putIfAbsent(key(language.getDisplayLanguage(language)), code);
            TAGS.put(key(language.getDisplayLanguage(Locale.ENGLISH)), code);
            TAGS.put(key(language.getDisplayLanguage(Locale.GERMAN)), code);
            TAGS.put(code, code);
        }
    }

    private Languages() {}

    public static Optional<String> tag(String typed) {
        var known = TAGS.get(key(typed));
        return known == null ? withRegion(typed) : Optional.of(known);
    }

    private static Optional<String> withRegion(String typed) {
        try {
            var tag = new Locale.Builder()
                    .setLanguageTag(typed.strip().replace('_', '-'))
                    .build();
            return TAGS.containsKey(tag.getLanguage()) ? Optional.of(tag.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException unknown) {
            return Optional.empty();
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
