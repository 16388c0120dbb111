package org.regard.relationship;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.regard.platform.Refusal;

/** Who is asked to come, how often, and who answers. */
public final class BringInRules {

    /** A customer who waits is asked for once, not once a click. */
    public static final Duration BETWEEN = Duration.ofMinutes(1);

    /** After this a call is stale: the customer has been helped or has gone. */
    public static final Duration LASTS = Duration.ofMinutes(30);

    private BringInRules() {}

    /**
     * Who may be asked now: the manager; else the deputy; else whoever of the team is here. Nobody is asked twice after
     * saying "not now", and nobody who looks after the customer is told to bring in themselves.
     */
    public static List<Nearby> askable(
            UUID me, Nearby manager, Nearby deputy, List<Nearby> team, Set<UUID> cannot, Instant now) {
        if (me.equals(manager.id())) {
            return List.of();
        }
        for (var first : List.of(manager, deputy)) {
            if (first.isHere(now) && !cannot.contains(first.id())) {
                return first.id().equals(me) ? List.of() : List.of(first);
            }
        }
        return team.stream()
                .filter(one -> one.isHere(now)
                        && !cannot.contains(one.id())
                        && !one.id().equals(me))
                .filter(one -> !one.id().equals(manager.id()) && !one.id().equals(deputy.id()))
                .toList();
    }

    /** {@code bring-in.just-asked} within a minute, {@code bring-in.nobody} when nobody can be asked, else {@code bring-in.not-them}. */
    public static Optional<Refusal> refuseAsking(UUID of, List<Nearby> askable, boolean justAsked) {
        if (justAsked) {
            return Optional.of(Refusal.conflict("bring-in.just-asked"));
        }
        if (askable.isEmpty()) {
            return Optional.of(Refusal.conflict("bring-in.nobody"));
        }
        return askable.stream().anyMatch(one -> one.id().equals(of))
                ? Optional.empty()
                : Optional.of(Refusal.conflict("bring-in.not-them"));
    }

    /** Only who was asked answers, once; who is on the way may still say that they are there, or cannot come after all. */
    public static Optional<Refusal> refuseAnswer(UUID me, UUID askedOf, Answer before, Answer answer) {
        if (!me.equals(askedOf)) {
            return Optional.of(Refusal.forbidden("bring-in.not-asked"));
        }
        var open = before == null ? answer != null : before == Answer.COMING && answer != Answer.COMING;
        return open ? Optional.empty() : Optional.of(Refusal.conflict("bring-in.answered"));
    }
}
