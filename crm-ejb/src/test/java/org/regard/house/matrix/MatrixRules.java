package org.regard.house.matrix;

import java.util.Set;
import java.util.UUID;

/** Who may see and change what, said in plain rules: the oracle of the authorisation matrix. */
final class MatrixRules {

    private static final Set<String> SERVING =
            Set.of("front-desk", "relationship-manager", "team-lead", "privacy-steward");
    /** Old facts were told before anything with months; see {@link MatrixGuests}. */
    private static final int OLD = 1200;

    private final PlainPolicy policy;

    MatrixRules(PlainPolicy policy) {
        this.policy = policy;
    }

    /**
     * Somebody who asks.
     *
     * @param looksAfter manager or deputy of all customers of the matrix
     * @param near in the team that serves them
     * @param across in the team that serves the other side of the wall
     */
    record Asker(String name, UUID id, String role, UUID team, boolean looksAfter, boolean near, boolean across) {}

    /** Why a customer of the matrix is not simply there. */
    enum Being {
        OPEN,
        TEAM_ONLY,
        RESTRICTED,
        OBJECTS_ABSOLUTELY,
        OBJECTS,
        WALLED,
        ONLY_BY_LAW,
        ENDED,
        MERGED,
        NOT_PERMITTED,
        TOLD_LONG_AGO,
        FACTS_ENDED
    }

    /** Whether a role that serves customers asks, for a purpose that the policy opens for it. */
    boolean serves(Asker who, String purpose) {
        return SERVING.contains(who.role()) && policy.opensFor(purpose, who.role());
    }

    boolean finds(Asker who, String purpose, Being whom) {
        if (!serves(who, purpose)) {
            return false;
        }
        return switch (whom) {
            case TEAM_ONLY -> who.near() || who.looksAfter() || who.role().equals("privacy-steward");
            case WALLED -> !who.across() || isAboveWalls(who, purpose);
            case ONLY_BY_LAW -> policy.lawAsks(purpose);
            case ENDED, MERGED -> false;
            default -> true;
        };
    }

    /** Asked for by their own address: in an emergency also whom only their team finds. */
    boolean opens(Asker who, String purpose, Being whom) {
        return finds(who, purpose, whom)
                || whom == Being.TEAM_ONLY && policy.isEmergency(purpose) && serves(who, purpose);
    }

    static boolean isAboveWalls(Asker who, String purpose) {
        return purpose.equals("emergency")
                || who.role().equals("privacy-steward")
                        && Set.of("access-request", "oversight").contains(purpose);
    }

    boolean reads(Asker who, String purpose, Being whom, String category) {
        return finds(who, purpose, whom) && isShown(who, purpose, whom, category);
    }

    /** The same, asked about this one customer. */
    boolean readsOne(Asker who, String purpose, Being whom, String category) {
        return opens(who, purpose, whom) && isShown(who, purpose, whom, category);
    }

    private boolean isShown(Asker who, String purpose, Being whom, String category) {
        return isWithin(policy.reach(category, who.role(), purpose), who)
                && goesOn(purpose, whom, category)
                && isPermitted(purpose, whom, category)
                && isStillKept(whom, category);
    }

    /** Nobody changes what they do not see. */
    boolean changes(Asker who, String purpose, Being whom, String category) {
        return reads(who, purpose, whom, category) && writesWithin(who, category);
    }

    /** Whether somebody writes this category, about customers as near as these. */
    boolean writesWithin(Asker who, String category) {
        return policy.writes(category, who.role()) && isWithin(policy.writersReach(category, who.role()), who);
    }

    private static boolean isWithin(String reach, Asker who) {
        return switch (reach) {
            case "house" -> true;
            case "team" -> who.near() || who.looksAfter();
            case "own" -> who.looksAfter();
            default -> false;
        };
    }

    private boolean goesOn(String purpose, Being whom, String category) {
        var despite = purpose.equals("access-request") || purpose.equals("legal-claims") || policy.isEmergency(purpose);
        var agreed = Set.of("contract", "legal-obligation").contains(policy.ground(category));
        return despite
                || switch (whom) {
                    case RESTRICTED -> false;
                    case OBJECTS_ABSOLUTELY -> !policy.line(purpose).contains("relationship");
                    case OBJECTS -> agreed || !policy.line(purpose).contains("relationship");
                    default -> true;
                };
    }

    private boolean isPermitted(String purpose, Being whom, String category) {
        return whom != Being.NOT_PERMITTED
                || purpose.equals("access-request")
                || !policy.ground(category).equals("permission");
    }

    private boolean isStillKept(Being whom, String category) {
        return whom != Being.FACTS_ENDED
                && (whom != Being.TOLD_LONG_AGO || policy.months(category) == 0 || policy.months(category) > OLD);
    }
}
