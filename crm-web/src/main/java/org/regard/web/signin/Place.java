package org.regard.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Where in the application a request goes. */
final class Place {
    // Nothing that a browser could take for the name of another host.
    private static final Pattern PAGE = Pattern.compile("/|(?:/[A-Za-z][A-Za-z-]*)+\\.xhtml");

    private Place() {}

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    static boolean isResource(HttpServletRequest request) {
        return path(request).startsWith("/jakarta.faces.resource/");
    }

    /** A piece of a page that a script asked for: it cannot follow to the sign-in page. */
    static boolean isPart(HttpServletRequest request) {
        return request.getHeader("Regard-Part") != null || "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    static boolean canBeComeBackTo(HttpServletRequest request) {
        return request.getMethod().equals("GET") && PAGE.matcher(path(request)).matches();
    }

    /** Path and query, for coming back after sign-in. */
    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        var page = request.getServletContext().getContextPath() + path(request);
        return query == null ? page : page + "?" + query;
    }

    /** As the server understood it: decoded, and without the detours by which the same place can be written. */
    private static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
