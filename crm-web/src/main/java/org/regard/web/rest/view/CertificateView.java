package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.retention.Certificate;

/** What a look afterwards has found. */
@Schema(
        name = "Certificate",
        description =
                "What went, what stays and why, and where was looked afterwards. No value, no name, no customer's id.")
public record CertificateView(
        UUID id,
        @Schema(allowableValues = {"retention", "erasure", "restore"}) String kind,
        @Schema(description = "The run or the erasure that it proves.") UUID proves,
        @Schema(description = "Version of the policy by which it was decided.") int policy,
        Instant beganAt,
        Instant endedAt,
        @Schema(description = "When somebody looked afterwards.") Instant scannedAt,
        @Schema(description = "SHA-256 over the identifiers of all that went, batch by batch, in hexadecimal digits.")
                String idsRoot,
        @Schema(description = "Whether it still says what was issued; false: somebody altered it.") boolean genuine,
        List<Line> lines,
        List<Scan> scans) {

    /** What went and what stays somewhere, for one reason. */
    @Schema(name = "CertificateLine")
    public record Line(String place, String category, String reason, long gone, long stays) {}

    /** One look afterwards. */
    @Schema(name = "CertificateScan")
    public record Scan(
            String place,
            @Schema(description = "Rows or files looked at.") long lookedAt,
            @Schema(description = "What should have gone and is still there: always 0.") long found) {}

    public static CertificateView of(Certificate certificate) {
        var proof = certificate.proof();
        return new CertificateView(
                certificate.id(),
                proof.kind().code(),
                proof.proves(),
                proof.policy(),
                proof.beganAt(),
                proof.endedAt(),
                certificate.scannedAt(),
                proof.idsRoot().hex(),
                certificate.genuine(),
                proof.lines().stream()
                        .map(one -> new Line(one.place(), one.category(), one.reason(), one.gone(), one.stays()))
                        .toList(),
                proof.scans().stream()
                        .map(one -> new Scan(one.place(), one.lookedAt(), one.found()))
                        .toList());
    }
}
