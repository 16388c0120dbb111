package org.regard.web.frame;

import java.util.List;

/**
 * One page behind the door "Privacy" and the roles that have use for it; who may really pass is decided by the services.
 * The label's key with {@code .why} says what the page is for.
 */
public enum PrivacyDoor {
    REQUESTS("/privacy/requests.xhtml", "requests.title", "team-lead", "privacy-steward"),
    LETTING_GO("/privacy/letting-go.xhtml", "letting.title", "relationship-manager", "team-lead", "privacy-steward"),
    DUPLICATES("/duplicates.xhtml", "duplicates.title", "relationship-manager", "team-lead", "privacy-steward"),
    EMERGENCIES(
            "/privacy/emergencies.xhtml", "emergencies.title", "relationship-manager", "team-lead", "privacy-steward"),
    LOOKS("/privacy/looks.xhtml", "looks.title", "team-lead", "privacy-steward"),
    JOURNAL("/journal.xhtml", "journal.title", "team-lead", "privacy-steward"),
    POLICY_DRAFTS("/policy/drafts.xhtml", "drafts.title", "privacy-steward"),
    WORDINGS("/privacy/wordings.xhtml", "wordings.title", "relationship-manager", "team-lead", "privacy-steward"),
    RECORD("/policy/record.xhtml", "record.title", "team-lead", "privacy-steward", "administrator"),
    FILES("/policy/files.xhtml", "files.title", "privacy-steward"),
    ERASURES("/erasures.xhtml", "erasures.title", "relationship-manager", "team-lead", "privacy-steward"),
    WORDS("/wording.xhtml", "words.title", "privacy-steward"),
    KEPT_WORDS("/kept-words.xhtml", "kept-words.title", "privacy-steward"),
    WALLS("/privacy/walls.xhtml", "walls.title", "team-lead", "privacy-steward"),
    TOPICS("/topics.xhtml", "topics.title", "privacy-steward");

    private final String path;
    private final String label;
    final List<String> roles;

    PrivacyDoor(String path, String label, String... roles) {
        this.path = path;
        this.label = label;
        this.roles = List.of(roles);
    }

    public String getPath() {
        return path;
    }

    public String getLabel() {
        return label;
    }
}
