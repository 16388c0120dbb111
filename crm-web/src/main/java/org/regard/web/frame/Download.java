package org.regard.web.frame;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.regard.platform.Refused;

/** A file that a page hands out: whole, or not at all. */
public record Download(String name, String mediaType, byte[] bytes) {
    private static final Jsonb WRITER = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    /** Hands out a file, or is refused. An address that cannot be read is that of nothing. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    public static Download json(String name, Object told) {
        return new Download(name, "application/json", WRITER.toJson(told).getBytes(StandardCharsets.UTF_8));
    }

    public void to(HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        called(name, response);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** How the browser calls the file that it keeps. */
    public static void called(String name, HttpServletResponse response) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** Answers why there is no file where there is none. */
    public static void answer(HttpServletResponse response, Work work) throws IOException {
        try {
            work.run();
        } catch (IllegalArgumentException noAddress) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessLocalException | EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refused refused) {
            response.sendError(RefusalWords.status(refused.refusal()));
        }
    }
}
