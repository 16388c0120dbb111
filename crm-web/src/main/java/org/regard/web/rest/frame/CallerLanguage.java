package org.regard.web.rest.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.regard.colleague.Account;

/** The language to answer in: what the call accepts, else the colleague's own, else English. */
@RequestScoped
public class CallerLanguage {
    private static final List<String> SPOKEN = List.of("en", "de");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Account account;

    private Locale locale;

    public Locale locale() {
        if (locale == null) {
            var accepted = accepted(request.getHeader("Accept-Language"));
            locale = accepted == null ? own() : accepted;
        }
        return locale;
    }

    /** With its region when the caller names one, so that dates look as they do at home. */
    static Locale accepted(String header) {
        if (header == null) return null;
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(wish -> SPOKEN.contains(wish.getLanguage()))
                    .findFirst()
                    .map(wish -> wish.equals(Locale.ENGLISH) ? Locale.UK : wish)
                    .orElse(null);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private Locale own() {
        if (request.getUserPrincipal() == null) return Locale.UK;
        var language = account.me().language();
        // nobody has to choose one
        return language == null || language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
    }
}
