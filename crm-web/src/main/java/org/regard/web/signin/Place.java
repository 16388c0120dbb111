package org.regard.web.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Where in the application a request goes. */
final class Place {
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
        return request.getMethod().equals("GET")
                && (path(request).equals("/") || path(request).endsWith(".xhtml"));
    }

    /** Path and query, for coming back after sign-in. */
    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
