package org.regard.interaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.regard.customer.Header;
import org.regard.policy.Purpose;
import org.regard.policy.Reach;
import org.regard.policy.Role;

/**
 * Where we stand with one customer: the notes of a purpose, newest first.
 *
 * @param reader the colleague who looks
 * @param purposes those that have notes and for which this colleague could look
 * @param months after the conversation until a note ends, at most
 * @param after where the next page begins, opaque; null when this is the last
 */
public record Standing(
        Header customer,
        Reader reader,
        Purpose purpose,
        List<Purpose> purposes,
        int months,
        List<NoteView> notes,
        String after,
        LocalDate today) {

    /**
     * Who looks, and how near.
     *
     * @param readable whether this colleague is near enough to be shown notes of this purpose
     * @param writable whether this colleague may keep one
     */
    public record Reader(UUID id, Set<Role> roles, Reach near, boolean readable, boolean writable) {}

    /** Whether the colleague who looks is the manager or the deputy. */
    public boolean lookedAfterByMe() {
        return reader.near() == Reach.OWN;
    }

    public boolean mayCorrect(NoteView note) {
        return reader.writable()
                && NoteRules.refuseCorrecting(reader.id(), note.writer(), reader.near())
                        .isEmpty();
    }

    public boolean mayForget(NoteView note) {
        return reader.writable()
                && NoteRules.refuseForgetting(reader.id(), note.writer(), reader.near(), reader.roles(), false)
                        .isEmpty();
    }
}
