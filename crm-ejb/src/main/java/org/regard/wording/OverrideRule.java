package org.regard.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regard.platform.Refusal;

/** A question may be answered with a reason; without one the text waits. */
public final class OverrideRule {

    public static final int LONGEST_REASON = 200;

    /** The rule that waits for other words or a reason. */
    public static final String ASKS = "text.asks";

    private OverrideRule() {}

    /** {@code text.asks} while there are findings and no reason; its detail names their kinds. */
    public static Optional<Refusal> refuse(List<Finding> findings, String reason) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        if (reason == null || reason.isBlank()) {
            return Optional.of(Refusal.conflict("text.asks", String.join(", ", kinds(findings))));
        }
        return reason.strip().length() > LONGEST_REASON
                ? Optional.of(Refusal.malformed("text.reason-too-long", String.valueOf(LONGEST_REASON)))
                : Optional.empty();
    }

    /** Codes of the kinds, each once, in the order of {@link Kind}. */
    public static List<String> kinds(List<Finding> findings) {
        return findings.stream()
                .map(Finding::kind)
                .distinct()
                .sorted()
                .map(Kind::code)
                .collect(Collectors.toList());
    }
}
