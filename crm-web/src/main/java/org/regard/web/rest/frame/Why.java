package org.regard.web.rest.frame;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.ws.rs.HeaderParam;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.regard.disclosure.Look;

/** Why somebody looks: two headers on every call that touches customers. Without a purpose nothing is answered. */
public class Why {
    @HeaderParam("Regard-Purpose")
    @Parameter(
            required = true,
            description =
                    "Code of a purpose of the policy, such as `greeting`. Without it: 400, rule `purpose.missing`.",
            example = "greeting")
    private String purpose;

    @HeaderParam("Regard-Reason")
    @Parameter(
            description =
                    "One short line (at most 200 characters, UTF-8), where the policy asks for a reason and you do not"
                            + " look after this customer. Kept sealed, and shown to the customer who asks.")
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

    /** Servers hand out the bytes of a header as Latin-1; programs send UTF-8. */
    static String decoded(String header) {
        if (header == null) return null;
        try {
            var bytes = header.getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException latin) {
            return header;
        }
    }
}
