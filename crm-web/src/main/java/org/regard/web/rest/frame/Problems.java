package org.regard.web.rest.frame;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.platform.Refusal.Kind;
import org.regard.platform.Refused;
import org.regard.web.rest.view.TextFindings;
import org.regard.wording.WordsInQuestion;

/** The one place where whatever went wrong becomes a problem document. What nobody expected tells its number, nothing else. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger("org.regard.web.rest");

    @Inject
    private CallerLanguage language;

    @Override
    public Response toResponse(Throwable thrown) {
        var refused = find(Refused.class, thrown);
        if (refused instanceof WordsInQuestion asked) return ask(asked);
        if (refused != null) return answer(refused.refusal());
        if (isLocked(thrown)) return answer(Refusal.forbidden("request.forbidden"));
        var ofTheServer = find(WebApplicationException.class, thrown);
        return ofTheServer == null || ofTheServer.getResponse().getStatus() >= 500
                ? broken(thrown)
                : misread(ofTheServer.getResponse());
    }

    /** Servers say either of the two when a role is not on the list of a service. */
    private static boolean isLocked(Throwable thrown) {
        return find(EJBAccessException.class, thrown) != null || find(AccessLocalException.class, thrown) != null;
    }

    /** The no that is a question says which words it asks about. */
    private Response ask(WordsInQuestion asked) {
        var problem = Problem.of(asked.refusal(), locale());
        var questions = TextFindings.questions(asked.questions(), locale());
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(Json.createObjectBuilder(problem.toJson())
                        .add("questions", questions)
                        .build()
                        .toString())
                .build();
    }

    private Response answer(Refusal refusal) {
        var problem = Problem.of(refusal, locale());
        var response = response(problem);
        if (refusal.kind() == Kind.TOO_OFTEN && !refusal.details().isEmpty()) {
            response.header(
                    HttpHeaders.RETRY_AFTER,
                    refusal.details().get(refusal.details().size() - 1));
        }
        return response.build();
    }

    /** What the server itself refuses: addresses, methods and content types it does not know. */
    private Response misread(Response of) {
        var status = of.getStatus();
        var refusal =
                switch (status) {
                    case 403 -> Refusal.forbidden("request.forbidden");
                    case 404 -> Refusal.absent("request.no-such-path");
                    case 405 -> Refusal.malformed("request.method");
                    case 406 -> Refusal.malformed("request.not-acceptable");
                    case 415 -> Refusal.malformed("request.media-type");
                    default -> Refusal.malformed("request.malformed");
                };
        var response = response(Problem.of(refusal, status, locale()));
        if (of.getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, of.getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    /** Messages of exceptions may carry values, so only their kinds and places are logged. */
    private Response broken(Throwable thrown) {
        var number = Ids.next().toString();
        LOG.log(Level.ERROR, () -> "Unexpected failure " + number + ": " + places(thrown));
        return response(Problem.of(Refusal.conflict("request.broken", number), 500, locale()))
                .build();
    }

    private static String places(Throwable thrown) {
        var places = new StringBuilder();
        for (var at = thrown; at != null; at = at.getCause()) {
            places.append(at.getClass().getName());
            if (at.getStackTrace().length > 0) places.append(" at ").append(at.getStackTrace()[0]);
            if (at.getCause() != null) places.append(", caused by ");
        }
        return places.toString();
    }

    private static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.toJson().toString());
    }

    /** Saying no must not fail because the caller's language cannot be found out. */
    private Locale locale() {
        try {
            return language.locale();
        } catch (RuntimeException unknown) {
            return Locale.ENGLISH;
        }
    }

    private static <T extends Throwable> T find(Class<T> type, Throwable thrown) {
        for (var at = thrown; at != null; at = at.getCause()) if (type.isInstance(at)) return type.cast(at);
        return null;
    }
}
