package org.regard.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** The page of this application that a request came from; never an address outside it. */
public final class WayBack {
    private WayBack() {}

    /** Path and query of the page before, below the context path; the start page when there is none of ours. */
    public static String from(HttpServletRequest request) {
        var home = request.getContextPath() + "/index.xhtml";
        var referer = request.getHeader("Referer");
        if (referer == null) return home;
        try {
            var page = new URI(referer);
            if (!request.getServerName().equals(page.getHost())) return home;
            return inside(request.getContextPath(), page, home);
        } catch (URISyntaxException unreadable) {
            return home;
        }
    }

    private static String inside(String contextPath, URI page, String home) {
        var path = page.getRawPath();
        if (path == null || !path.startsWith(contextPath + "/") || path.startsWith("//")) return home;
        return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
    }
}
