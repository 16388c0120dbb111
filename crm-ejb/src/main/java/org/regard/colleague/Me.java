package org.regard.colleague;

import java.util.List;
import java.util.UUID;

/**
 * The signed-in colleague.
 *
 * @param language BCP 47; null while they have chosen none
 */
public record Me(
        UUID id,
        String signIn,
        String name,
        String language,
        String theme,
        List<String> roles,
        List<ColleagueView.TeamView> teams) {}
