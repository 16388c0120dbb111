package org.regard.policy;

import java.util.Arrays;
import java.util.Optional;

/** What a colleague is in the house. The code is the name used by servers, pages and the database. */
public enum Role {
    FRONT_DESK(Role.DESK),
    RELATIONSHIP_MANAGER(Role.MANAGER),
    TEAM_LEAD(Role.LEAD),
    PRIVACY_STEWARD(Role.STEWARD),
    /** Runs the installation and sees no customer facts. */
    ADMINISTRATOR(Role.ADMIN);

    public static final String DESK = "front-desk";
    public static final String MANAGER = "relationship-manager";
    public static final String LEAD = "team-lead";
    public static final String STEWARD = "privacy-steward";
    public static final String ADMIN = "administrator";

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
