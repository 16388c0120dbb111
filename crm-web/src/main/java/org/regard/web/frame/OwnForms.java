package org.regard.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Takes what changes something only from pages of our own. Browsers say where a request comes from
 * (Fetch Metadata); a page of another site, or of a neighbour on the same host, is refused whatever cookie came along.
 * Programs say nothing and are asked for their password.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class OwnForms extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var from = request.getHeader("Sec-Fetch-Site");
        if (from == null || OURS.contains(from) || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
