package org.regard.disclosure;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.Role;

/** The frame of one transaction: who asks (nobody when the house works by itself), as what, for which purpose, under which policy, on which day. */
public record Scope(
        UUID colleague,
        Set<Role> roles,
        Set<UUID> teams,
        Purpose purpose,
        String reason,
        Policy policy,
        LocalDate today) {}
