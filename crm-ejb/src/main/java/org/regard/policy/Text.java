package org.regard.policy;

import java.util.Locale;

/** The same words in the languages of the house. */
public record Text(String en, String de) {

    public String in(Locale locale) {
        return "de".equals(locale.getLanguage()) ? de : en;
    }
}
