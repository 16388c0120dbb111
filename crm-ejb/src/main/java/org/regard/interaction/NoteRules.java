package org.regard.interaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.regard.platform.Refusal;
import org.regard.policy.NoteTerms;
import org.regard.policy.Reach;
import org.regard.policy.Role;

/** Whether a note may be kept, and whose it is to change. */
public final class NoteRules {

    private NoteRules() {}

    /**
     * What the rules look at: the request, for which purpose, by whom, how near the customer is, on which day.
     *
     * @param stopped whether the customer's objection or restriction stops this purpose
     * @param keptSince the day it was first written; of a new note today
     */
    public record Proposal(
            WriteNote note,
            String purpose,
            NoteTerms terms,
            Set<Role> roles,
            Reach near,
            boolean stopped,
            LocalDate keptSince,
            LocalDate today) {

        LocalDate heldOn() {
            return note.heldOn() == null ? keptSince : note.heldOn();
        }

        /** The last end that the policy allows; it counts from the conversation, so that nothing renews a note for ever. */
        LocalDate lastEnd() {
            return heldOn().plusMonths(terms.months());
        }

        LocalDate endsOn() {
            return note.endsOn() == null ? lastEnd() : note.endsOn();
        }
    }

    /** One reason not to keep a note. */
    @FunctionalInterface
    public interface Rule {
        Optional<Refusal> refuse(Proposal proposal);
    }

    static final Rule HAS_A_PURPOSE =
            when(p -> !p.terms().serve(p.purpose()), p -> Refusal.conflict("note.not-for-this-purpose"));
    static final Rule WRITTEN_BY_AUDIENCE = when(
            p -> !p.terms().mayWrite(p.purpose(), p.roles(), p.near()),
            p -> Refusal.forbidden("note.not-yours-to-write"));
    static final Rule NOT_STOPPED = when(Proposal::stopped, p -> Refusal.conflict("note.stopped"));
    static final Rule HELD_IN_THE_PAST =
            when(p -> p.heldOn().isAfter(p.keptSince()), p -> Refusal.unfit("note.held-in-the-future"));
    static final Rule NOT_TOO_LONG_AGO =
            when(p -> !p.lastEnd().isAfter(p.today()), p -> Refusal.unfit("note.too-long-ago", months(p)));
    static final Rule NOT_ENDED_ALREADY =
            when(p -> !p.endsOn().isAfter(p.today()), p -> Refusal.unfit("note.ends-in-the-past"));
    static final Rule ENDS_WITHIN_POLICY =
            when(p -> p.endsOn().isAfter(p.lastEnd()), p -> Refusal.unfit("note.ends-after-policy", months(p)));

    static final List<Rule> ALL = List.of(
            HAS_A_PURPOSE,
            WRITTEN_BY_AUDIENCE,
            NOT_STOPPED,
            HELD_IN_THE_PAST,
            NOT_TOO_LONG_AGO,
            NOT_ENDED_ALREADY,
            ENDS_WITHIN_POLICY);

    /** The first reason, in the order in which a person would want to hear them. */
    public static Optional<Refusal> refuse(Proposal proposal) {
        return ALL.stream()
                .map(rule -> rule.refuse(proposal))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Somebody's words are put right by themselves, or by who looks after the customer, whose words they are from then on. */
    public static Optional<Refusal> refuseCorrecting(UUID me, UUID writer, Reach near) {
        return me.equals(writer) || near == Reach.OWN ? Optional.empty() : OTHERS_WORDS;
    }

    /** Its writer, who looks after the customer, and their lead let a note go; on the customer's word whoever shows the mirror. */
    public static Optional<Refusal> refuseForgetting(
            UUID me, UUID writer, Reach near, Set<Role> roles, boolean onTheirWord) {
        return onTheirWord || me.equals(writer) || near == Reach.OWN || roles.contains(Role.TEAM_LEAD)
                ? Optional.empty()
                : OTHERS_WORDS;
    }

    private static final Optional<Refusal> OTHERS_WORDS = Optional.of(Refusal.forbidden("note.others-words"));

    private static String months(Proposal proposal) {
        return String.valueOf(proposal.terms().months());
    }

    private static Rule when(Predicate<Proposal> broken, Function<Proposal, Refusal> refusal) {
        return proposal -> broken.test(proposal) ? Optional.of(refusal.apply(proposal)) : Optional.empty();
    }
}
