package org.regard.web.rest.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.regard.colleague.Repeats;
import org.regard.disclosure.Look;

/** Answers a POST: in one transaction, and once for each idempotency key. */
@RequestScoped
public class Posts {
    /** Changed, and there is nothing to say about it that the caller does not know. */
    public static final Repeats.Answer DONE = new Repeats.Answer(204, null, null);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Repeats repeats;

    /**
     * The answer of the work, or the one given before to the same request.
     *
     * @param body what was sent; all of its parts count
     */
    public Response answer(Once once, Look look, Object body, Supplier<Repeats.Answer> work) {
        var same = String.join(
                "\n", request.getRequestURI(), look.purpose(), String.valueOf(look.reason()), String.valueOf(body));
        var answer = repeats.once(once.getKey(), same, work);
        var response = Response.status(answer.status());
        if (answer.body() != null) response.type(MediaType.APPLICATION_JSON).entity(answer.body());
        return answer.location() == null
                ? response.build()
                : response.location(URI.create(answer.location())).build();
    }

    /** The address of something below the interface, such as {@code /customers/…}. */
    public String address(String path) {
        return request.getContextPath() + "/api/v1" + path;
    }
}
