package org.regard.house.matrix;

import java.util.Set;
import org.regard.house.matrix.MatrixRules.Asker;
import org.regard.house.matrix.MatrixRules.Being;

/**
 * Somebody asks the database.
 *
 * @param named the customer whom the transaction says it is about; null: nobody in particular
 */
record Ask(Asker who, String purpose, Being named) {

    static final String TALK = "conversation";
    private static final Set<String> LEADING = Set.of("team-lead", "privacy-steward");

    boolean leads() {
        return LEADING.contains(who.role());
    }

    boolean isSteward() {
        return who.role().equals("privacy-steward");
    }

    boolean isNear() {
        return who.near() || who.looksAfter();
    }

    boolean isAccess() {
        return purpose.equals("access-request");
    }

    boolean isOf(String name) {
        return who.name().equals(name);
    }
}
