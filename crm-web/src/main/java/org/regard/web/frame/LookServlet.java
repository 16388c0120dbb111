package org.regard.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.regard.colleague.Account;

/** Remembers the language or theme chosen, on this device and for the colleague, and goes back to the page it was chosen on. */
@WebServlet("/look")
public class LookServlet extends HttpServlet {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    private CurrentColleague me;

    @Inject
    private Account account;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = request.getParameter("language");
        var theme = request.getParameter("theme");
        if (language != null && Look.LANGUAGES.contains(language)) {
            response.addCookie(kept(request, Look.LANGUAGE, language));
        }
        if (theme != null && Look.THEMES.contains(theme)) response.addCookie(kept(request, Look.THEME, theme));
        if (me.isKnown()) {
            account.prefer(language, theme);
        }
        response.sendRedirect(WayBack.from(request));
    }

    private static Cookie kept(HttpServletRequest request, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(CookiesOfTheHouse.areSecure(request));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
