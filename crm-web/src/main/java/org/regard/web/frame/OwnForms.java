package org.regard.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Takes what changes something only from pages of our own. Browsers say where a request comes from
 * (Fetch Metadata; older ones by its origin); a page of another site, or of a neighbour on the same host, is refused
 * whatever cookie came along. Programs say nothing and are asked for their password.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class OwnForms extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var from = request.getHeader("Sec-Fetch-Site");
        var ours = from == null ? isOurs(request.getHeader("Origin"), request.getHeader("Host")) : OURS.contains(from);
        if (ours || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** No origin, or one that the browser keeps to itself, says nothing; one that is no address is not ours. */
    static boolean isOurs(String origin, String host) {
        if (origin == null || origin.equals("null")) return true;
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
