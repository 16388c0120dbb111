package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.retention.erasure.ErasureView;

/** One erasure on its way to its certificate. It names nobody: nobody's name is left. */
@Schema(name = "Erasure")
public record Erasure(
        UUID id,
        @Schema(description = "The colleague's name; absent when the house worked by itself.") String by,
        @Schema(example = "customer-asked") String reason,
        @Schema(
                        description = "The rows are gone from `deleted` on; the certificate comes with `proved`.",
                        allowableValues = {"deleted", "logged", "rewritten", "proved"})
                String state,
        Instant beganAt,
        Instant provedAt,
        @Schema(description = "How many are gone wholly.") int whole,
        @Schema(description = "Of how many something stays by law.") int restricted,
        @Schema(description = "What the database did not allow; the certificate says so too.") List<String> notAllowed,
        @Schema(description = "Why the last step came to nothing; it is tried again by itself.") String problem,
        UUID certificate) {

    public static Erasure of(ErasureView view) {
        return new Erasure(
                view.id(),
                view.by(),
                view.reason().code(),
                view.state().code(),
                view.beganAt(),
                view.provedAt(),
                view.whole(),
                view.restricted(),
                view.notAllowed(),
                view.problem(),
                view.certificate());
    }
}
