package org.regard.policy.file;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regard.policy.NoteTerms;
import org.regard.policy.Reach;
import org.regard.policy.Role;

/** What the file says about conversation notes. */
final class NotesReading {

    private static final int MOST_MONTHS = 120;
    private static final int USUAL_MONTHS = 12;
    private static final List<String> ROLES =
            Stream.of(Role.values()).map(Role::code).toList();
    private static final List<String> REACHES =
            Stream.of(Reach.values()).map(Reach::code).toList();

    private final Set<String> purposes;
    private final Set<String> seen = new HashSet<>();

    NotesReading(Set<String> purposes) {
        this.purposes = purposes;
    }

    /** Without a word about them there are no notes: nobody reads and nobody writes any. */
    NoteTerms notes(Optional<Node> notes) {
        return notes.map(this::said).orElse(new NoteTerms(USUAL_MONTHS, Optional.empty(), List.of()));
    }

    private NoteTerms said(Node notes) {
        notes.members(Set.of("keepMonths", "fadingMonths", "audience"));
        return new NoteTerms(
                notes.at("keepMonths").number(1, MOST_MONTHS),
                notes.may("fadingMonths").map(one -> one.number(1, MOST_MONTHS)),
                notes.at("audience").list().stream().map(this::audience).toList());
    }

    private NoteTerms.Audience audience(Node one) {
        one.members(Set.of("purpose", "role", "reach", "writes"));
        var purpose = FileReading.word(one.at("purpose"));
        if (!purposes.contains(purpose)) {
            throw one.at("purpose").no("policy-file.unknown-purpose");
        }
        var role = one.at("role").oneOf(ROLES);
        if (!seen.add(purpose + " " + role)) {
            throw one.no("policy-file.twice");
        }
        return new NoteTerms.Audience(
                purpose,
                Role.of(role).orElseThrow(),
                Reach.of(one.at("reach").oneOf(REACHES)),
                one.may("writes").map(Node::truth).orElse(false));
    }
}
