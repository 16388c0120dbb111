package org.regard.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a version of the policy says about conversation notes.
 *
 * @param months after the day of the conversation until a note ends, at most
 * @param fadingMonths after how many unread months a note is proposed to be let go; empty: never
 * @param audience for which purposes notes are written, and by whom they are read; a purpose without a line has no notes
 */
public record NoteTerms(int months, Optional<Integer> fadingMonths, List<Audience> audience) {

    /** Who reads notes of a purpose, how far, and whether they write them too. */
    public record Audience(String purpose, Role role, Reach reach, boolean writes) {}

    public NoteTerms {
        audience = List.copyOf(audience);
    }

    /** Whether conversations for this purpose have notes at all. */
    public boolean serve(String purpose) {
        return audience.stream().anyMatch(one -> one.purpose().equals(purpose));
    }

    public boolean mayRead(String purpose, Set<Role> roles, Reach near) {
        return audience.stream().anyMatch(one -> one.purpose().equals(purpose) && reaches(one, roles, near));
    }

    public boolean mayWrite(String purpose, Set<Role> roles, Reach near) {
        return audience.stream()
                .anyMatch(one -> one.writes() && one.purpose().equals(purpose) && reaches(one, roles, near));
    }

    private static boolean reaches(Audience one, Set<Role> roles, Reach near) {
        return roles.contains(one.role()) && one.reach().compareTo(near) <= 0;
    }
}
