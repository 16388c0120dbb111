package org.regard.colleague;

import java.util.List;
import java.util.UUID;

/**
 * A colleague as the administrator sees them.
 *
 * @param mail where Regard's own letters reach them; null: nowhere
 */
public record ColleagueView(
        UUID id, String signIn, String name, String mail, boolean active, List<String> roles, List<TeamView> teams) {

    /** A team: people who serve the same customers. */
    public record TeamView(UUID id, String name) {}
}
