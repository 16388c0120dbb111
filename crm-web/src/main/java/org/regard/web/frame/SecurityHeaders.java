package org.regard.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers that every answer carries. Scripts are governed by the nonce that PrimeFaces adds as a second policy on pages
 * (see web.xml); a browser obeys both, so this one names everything but scripts.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {
    private static final String POLICY =
            "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
                    + "frame-src 'none'; media-src 'none'; worker-src 'none'; manifest-src 'self'; script-src-attr 'none'";

    /** Files and answers to programs run nothing, whatever somebody takes them for. */
    private static final String NO_PAGE = "; default-src 'none'; script-src 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        on(request, response);
        chain.doFilter(request, response);
    }

    /** Also for what is answered before any filter: the way to the door, and a program's no. */
    public static void on(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", isPage(request) ? POLICY : POLICY + NO_PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // To our own pages the whole way back is said, to others nothing.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (!isResource(request)) response.setHeader("Cache-Control", "no-store");
    }

    /** A page, or one of the addresses that end in one. */
    private static boolean isPage(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.startsWith("/api/") && !path.endsWith(".json") && !path.endsWith(".csv");
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }
}
