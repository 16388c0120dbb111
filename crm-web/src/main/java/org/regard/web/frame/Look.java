package org.regard.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Language and theme of this request: what was chosen on this device, else what the browser asks for. */
@Named
@RequestScoped
public class Look {
    static final String LANGUAGE = "regard-language";
    static final String THEME = "regard-theme";
    static final List<String> LANGUAGES = List.of("en", "de");
    static final Set<String> THEMES = Set.of("system", "light", "dark");

    @Inject
    private HttpServletRequest request;

    /** One of {@link #LANGUAGES}. */
    public String getLanguage() {
        var chosen = cookie(LANGUAGE);
        if (LANGUAGES.contains(chosen)) return chosen;
        return wishes().stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse("en");
    }

    /** The language with the region the browser names for it, so that dates look as they do at home. */
    public Locale getLocale() {
        var language = getLanguage();
        return wishes().stream()
                .filter(wish -> wish.getLanguage().equals(language))
                .findFirst()
                .orElse(language.equals("en") ? Locale.UK : Locale.forLanguageTag(language));
    }

    /** {@code system}, {@code light} or {@code dark}. */
    public String getTheme() {
        var chosen = cookie(THEME);
        return THEMES.contains(chosen) ? chosen : "system";
    }

    private List<Locale> wishes() {
        return Collections.list(request.getLocales());
    }

    private String cookie(String name) {
        if (request.getCookies() == null) return "";
        for (Cookie cookie : request.getCookies()) if (cookie.getName().equals(name)) return cookie.getValue();
        return "";
    }
}
