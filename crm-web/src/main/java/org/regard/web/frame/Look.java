package org.regard.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Language and theme of this request: the colleague's own, else this device's, else what the browser asks for. */
@Named
@RequestScoped
public class Look {
    static final String LANGUAGE = "regard-language";
    static final String THEME = "regard-theme";
    static final List<String> LANGUAGES = List.of("en", "de");
    static final Set<String> THEMES = Set.of("system", "light", "dark");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentColleague me;

    /** One of {@link #LANGUAGES}. */
    public String getLanguage() {
        var own = isSignedIn() ? me.getLanguage() : null;
        var chosen = own == null ? cookie(LANGUAGE) : own;
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
        var chosen = isSignedIn() ? me.getTheme() : cookie(THEME);
        return THEMES.contains(chosen) ? chosen : "system";
    }

    /** An error page asks nobody: whatever broke, it has to come up. */
    private boolean isSignedIn() {
        return request.getDispatcherType() != DispatcherType.ERROR && me.isKnown();
    }

    private List<Locale> wishes() {
        return Collections.list(request.getLocales());
    }

    private String cookie(String name) {
        if (request.getCookies() == null) return "";
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }
}
