package org.regard.web.rest.frame;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.ws.rs.HeaderParam;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.regard.disclosure.Look;
import org.regard.platform.Refusal;

/** Why somebody looks: two headers on every call that touches customers. Without a purpose nothing is answered. */
public class Why {
    private static final String EXTENDED = "UTF-8'";

    @HeaderParam("Regard-Purpose")
    @Parameter(
            required = true,
            description =
                    "Code of a purpose of the policy, such as `greeting`. Without it: 400, rule `purpose.missing`.",
            example = "greeting")
    private String purpose;

    @HeaderParam("Regard-Reason")
    @Parameter(
            description = "One short line (at most 200 characters), where the policy asks for a reason and you do not"
                    + " look after this customer. Kept sealed, and shown to the customer who asks. Letters beyond ASCII in the form of RFC 8187:"
                    + " `UTF-8''f%C3%BCr%20den%20Besuch`.")
    private String reason;

    public String getPurpose() {
        return purpose;
    }

    public String getReason() {
        return reason;
    }

    public Look look() {
        return new Look(purpose, decoded(reason));
    }

    /** Plain text, or the extended form for letters beyond ASCII, such as {@code UTF-8''M%C3%BCller} (RFC 8187). */
    static String decoded(String header) {
        if (header == null || !header.regionMatches(true, 0, EXTENDED, 0, EXTENDED.length())) return header;
        try {
            var text = header.substring(header.indexOf('\'', EXTENDED.length()) + 1);
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.malformed("reason.unreadable").asException();
        }
    }
}
