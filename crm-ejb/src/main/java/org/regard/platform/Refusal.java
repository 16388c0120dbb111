package org.regard.platform;

import java.util.List;

/**
 * A "no" with its reason: the stable name of the rule that decided and what kind of no it is.
 *
 * @param rule key of the sentence in the message bundles and name of the rule for programs, such as {@code fact.needs-a-purpose}
 * @param kind what kind of no
 * @param details words for the sentence; never a person's data, because refusals reach logs
 */
public record Refusal(String rule, Kind kind, List<String> details) {

    /** The kinds of no; each answers with its own HTTP status. */
    public enum Kind {
        /** The request makes no sense as it stands (400). */
        MALFORMED,
        /** This role never may (403). */
        FORBIDDEN,
        /** Absent or not visible; the answer is the same for both (404). */
        ABSENT,
        /** A rule or a newer version stands against it (409). */
        CONFLICT,
        /** A value that its category does not take (422). */
        UNFIT,
        /** More than we take (413). */
        TOO_LARGE,
        /** Too many attempts (429). */
        TOO_OFTEN
    }

    public Refusal {
        details = List.copyOf(details);
    }

    public static Refusal malformed(String rule, String... details) {
        return new Refusal(rule, Kind.MALFORMED, List.of(details));
    }

    public static Refusal forbidden(String rule, String... details) {
        return new Refusal(rule, Kind.FORBIDDEN, List.of(details));
    }

    public static Refusal absent(String rule, String... details) {
        return new Refusal(rule, Kind.ABSENT, List.of(details));
    }

    public static Refusal conflict(String rule, String... details) {
        return new Refusal(rule, Kind.CONFLICT, List.of(details));
    }

    public static Refusal unfit(String rule, String... details) {
        return new Refusal(rule, Kind.UNFIT, List.of(details));
    }

    public static Refusal tooLarge(String rule, String... details) {
        return new Refusal(rule, Kind.TOO_LARGE, List.of(details));
    }

    /** The last detail says how many seconds to wait. */
    public static Refusal tooOften(String rule, String... details) {
        return new Refusal(rule, Kind.TOO_OFTEN, List.of(details));
    }

    /** Turns the reason into the one exception that a service throws. */
    public Refused asException() {
        return new Refused(this);
    }
}
