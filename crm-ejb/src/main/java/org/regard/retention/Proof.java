package org.regard.retention;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.regard.platform.Refusal;

/**
 * What a certificate says. Counts and identifiers of runs only: never a value, a name or a customer's id.
 *
 * @param proves the run or the erasure that is proved
 * @param policy the version by which it was decided
 * @param idsRoot {@link IdsRoot} of all that went
 * @param lines what went and what stays
 * @param scans where was looked afterwards
 */
public record Proof(
        Kind kind,
        UUID proves,
        int policy,
        Instant beganAt,
        Instant endedAt,
        IdsRoot idsRoot,
        List<Line> lines,
        List<Scan> scans) {

    /** What is proved. */
    public enum Kind {
        /** A run of the sweep. */
        RETENTION,
        /** A customer who was erased (GDPR Art. 17). */
        ERASURE,
        /** A restored backup in which former erasures were repeated. */
        RESTORE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What went and what stays somewhere, for one reason.
     *
     * @param place a table, or another place such as {@code log}
     * @param category code of the policy; empty where the place has none
     * @param reason why it went, or why it stays
     */
    public record Line(String place, String category, String reason, long gone, long stays) {}

    /**
     * One look afterwards.
     *
     * @param lookedAt rows (or files) looked at
     * @param found what should have gone and is still there
     */
    public record Scan(String place, long lookedAt, long found) {}

    public Proof {
        lines = List.copyOf(lines);
        scans = List.copyOf(scans);
    }

    public long gone() {
        return lines.stream().mapToLong(Line::gone).sum();
    }

    /** Nothing is certified without a look, nor when the look finds something. */
    public Optional<Refusal> refuse() {
        if (scans.isEmpty()) {
            return Optional.of(Refusal.conflict("certificate.nobody-looked"));
        }
        return scans.stream()
                .filter(scan -> scan.found() > 0)
                .findFirst()
                .map(scan -> Refusal.conflict("certificate.still-there", scan.place()));
    }

    /** All of it in one fixed form, over which the seal is computed. */
    String text() {
        var text = new StringBuilder()
                .append(String.join("|", kind.code(), proves.toString(), String.valueOf(policy)))
                .append('|')
                .append(String.join("|", beganAt.toString(), endedAt.toString(), idsRoot.hex()));
        lines.forEach(line -> text.append('\n').append(line));
        scans.forEach(scan -> text.append('\n').append(scan));
        return text.toString();
    }
}
