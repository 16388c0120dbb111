package org.regard.house.matrix;

import java.util.Set;
import java.util.function.Predicate;
import org.regard.house.matrix.MatrixRules.Being;

/** Who stands how near to whom when the database is asked: the words from which the rules of its tables are made. */
record Sight(MatrixRules rules, PlainPolicy policy) {

    private static final Set<String> TEAM_OF_NOTES = Set.of("relationship-manager", "team-lead");

    /** Who has welcomed somebody or set a wall. */
    private static final Set<String> LOOKED = Set.of("rm", "other", "steward");

    private static final Set<Being> STOPPED = Set.of(Being.RESTRICTED, Being.OBJECTS, Being.OBJECTS_ABSOLUTELY);

    /** Whose words nobody finds any more than themselves. */
    private static final Set<Being> ENDS_WITH_THEM = Set.of(Being.ENDED, Being.MERGED, Being.ONLY_BY_LAW);

    static boolean isStopped(Being whom) {
        return STOPPED.contains(whom);
    }

    /** Looks at customers name nobody themselves; there are some of those who looked, and one at each customer. */
    boolean looks(Ask ask, Being whom) {
        return LOOKED.contains(ask.who().name())
                || ask.purpose().equals("oversight") && serves(ask) && ask.leads()
                || ask.isAccess() && ask.named() != null && sees(ask, ask.named());
    }

    /** All customers were welcomed by somebody of the harbour. */
    boolean looksAt(Ask ask, Being whom) {
        return ask.purpose().equals("oversight") && serves(ask) && (ask.isSteward() || ask.isOf("lead"))
                || mirrors(ask, whom);
    }

    boolean serves(Ask ask) {
        return rules.serves(ask.who(), ask.purpose());
    }

    boolean sees(Ask ask, Being whom) {
        return ask.named() == null
                ? rules.finds(ask.who(), ask.purpose(), whom)
                : ask.named() == whom && rules.opens(ask.who(), ask.purpose(), whom);
    }

    boolean mirrors(Ask ask, Being whom) {
        return ask.isAccess() && ask.named() == whom && sees(ask, whom);
    }

    boolean looksAfter(Ask ask, Being whom) {
        return sees(ask, whom) && ask.who().looksAfter();
    }

    boolean writes(Ask ask, Being whom, String category) {
        return sees(ask, whom) && rules.writesWithin(ask.who(), category);
    }

    boolean inTeamOfNotes(Ask ask, Being whom) {
        return TEAM_OF_NOTES.contains(ask.who().role()) && sees(ask, whom) && ask.isNear();
    }

    boolean hears(Ask ask, Being whom) {
        return ask.purpose().equals(Ask.TALK) && inTeamOfNotes(ask, whom) && !isStopped(whom)
                || mirrorsNotes(ask, whom);
    }

    boolean mirrorsNotes(Ask ask, Being whom) {
        return ask.isAccess() && sees(ask, whom) && (ask.isSteward() || ask.isNear());
    }

    boolean bearsInSight(Ask ask, Being whom) {
        if (ENDS_WITH_THEM.contains(whom)) return sees(ask, whom);
        return inFrontOfWalls(ask, whom)
                && (whom != Being.TEAM_ONLY || ask.who().near() || ask.isSteward());
    }

    boolean inFrontOfWalls(Ask ask, Being whom) {
        return whom != Being.WALLED || !ask.who().across() || MatrixRules.isAboveWalls(ask.who(), ask.purpose());
    }

    boolean seesTheFirm(Ask ask, Being whom) {
        return ask.named() == null || inFrontOfWalls(ask, ask.named());
    }

    boolean isKeptOff(Ask ask, Being whom) {
        return whom == Being.WALLED && ask.who().across();
    }

    boolean seesBothSides(Ask ask, Being whom) {
        var between = ask.who().near() || ask.who().across();
        return whom == Being.WALLED
                && ask.named() == null
                && ask.leads()
                && sees(ask, whom)
                && (!between || MatrixRules.isAboveWalls(ask.who(), ask.purpose()));
    }

    boolean isAskedToCome(Ask ask, Being whom) {
        return (ask.named() == null || ask.named() == whom)
                && inFrontOfWalls(ask, whom)
                && (ask.isOf("desk") || ask.isOf("rm") || ask.isAccess() && sees(ask, whom));
    }

    boolean anyCategory(Predicate<String> one) {
        return policy.categories().stream().anyMatch(one);
    }
}
