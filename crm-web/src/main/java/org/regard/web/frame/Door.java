package org.regard.web.frame;

import java.util.List;

/**
 * One page in the navigation.
 *
 * @param path  below the context path
 * @param label message key
 * @param here  whether the reader stands on it
 */
public record Door(String path, String label, boolean here) {
    /** A page of the house and the roles that have use for it; who may really pass is decided by the services. */
    enum Page {
        CUSTOMERS(
                "/index.xhtml",
                "door.customers",
                List.of("/index", "/customer/"),
                "front-desk",
                "relationship-manager",
                "team-lead",
                "privacy-steward"),
        IMPORT(
                "/import.xhtml",
                "door.import",
                List.of("/import"),
                "relationship-manager",
                "team-lead",
                "privacy-steward"),
        POLICY(
                "/policy.xhtml",
                "door.policy",
                List.of("/policy"),
                "front-desk",
                "relationship-manager",
                "team-lead",
                "privacy-steward",
                "administrator"),
        PRIVACY(
                "/privacy.xhtml",
                "door.privacy",
                List.of("/privacy", "/journal", "/duplicates", "/erasures", "/topics"),
                "relationship-manager",
                "team-lead",
                "privacy-steward"),
        COLLEAGUES("/colleagues.xhtml", "door.colleagues", List.of("/colleagues"), "administrator");

        final String path;
        final String label;
        final List<String> below;
        final List<String> roles;

        Page(String path, String label, List<String> below, String... roles) {
            this.path = path;
            this.label = label;
            this.below = below;
            this.roles = List.of(roles);
        }

        Door seenFrom(String viewId) {
            return new Door(path, label, below.stream().anyMatch(viewId::startsWith));
        }
    }
}
