package org.regard.mirror;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.regard.boundary.Wish;
import org.regard.customer.Header;
import org.regard.interaction.NoteView;
import org.regard.knowledge.FactView;
import org.regard.policy.Category;
import org.regard.rights.RightsView;

/**
 * All that we keep about one customer (GDPR Art. 15).
 *
 * @param endsOn when the directory entry ends if there is no further contact
 * @param wallStands somebody else and they are kept apart; who it is, is not theirs to know
 * @param notes of conversations, newest first, for whatever purpose they were held
 * @param words under which the name is found
 * @param lookups kinds of values by which the customer is found exactly, as keyed hashes
 * @param rights what they permitted and took back, objected to and asked of us, and who outside was given something
 * @param mentions what others' entries hold about them: which kind, not what (Art. 15(4))
 * @param checks attempts to compare what somebody said with what we keep
 * @param bringIns who was asked to come to them, today
 * @param used for which purposes each kind of fact was last read, and what nobody reads fades
 * @param holds what keeps something of them past its end
 * @param boundaries what they do not wish, in their words
 * @param overrides words that were kept after a question about them
 * @param replaced values that an import replaced, kept for some days so that it can be undone
 * @param readers who looked, newest first
 * @param emergencies who was told of a look in an emergency, and what they said to it
 * @param policy version under which this was shown
 */
public record MirrorView(
        Header customer,
        LocalDate endsOn,
        boolean cameByImport,
        boolean wallStands,
        List<FactView> facts,
        List<NoteView> notes,
        List<String> words,
        List<String> lookups,
        RightsView rights,
        List<Mention> mentions,
        List<Check> checks,
        List<BringIn> bringIns,
        List<Used> used,
        List<Held> holds,
        List<Wish> boundaries,
        List<KeptWords> overrides,
        List<Replaced> replaced,
        List<Reader> readers,
        List<Emergency> emergencies,
        int policy,
        LocalDate today) {

    /** An older value: of which kind, in full, and since when an import has replaced it. */
    public record Replaced(Category category, String value, LocalDate since) {}

    /** Something about them in somebody else's entry. */
    public record Mention(Category category, LocalDate since) {}

    /** One comparison without showing. */
    public record Check(Instant at, String colleague, boolean matched) {}

    /** Kinds of words that stayed in a text, in which kind of text ({@code note}, {@code fact} and so on), who let them stay, and why. */
    public record KeptWords(Instant at, String colleague, String place, List<String> kinds, String reason) {}

    /**
     * One colleague asked to come.
     *
     * @param answer code of what they said; null for nothing yet
     */
    public record BringIn(Instant at, String askedBy, String askedOf, String answer) {}

    /**
     * When a kind of fact was last read for a purpose.
     *
     * @param fadesOn when a fact of this kind goes because nobody uses it; null when none does
     */
    public record Used(Category category, String purpose, LocalDate on, LocalDate fadesOn) {}

    /** Something that stays past its end, hidden from everybody: why, since when and until when. */
    public record Held(String reason, LocalDate since, LocalDate until) {}

    /**
     * Somebody who was told of a look in an emergency.
     *
     * @param said their word on it; null while they owe it
     */
    public record Emergency(Instant at, String lookedBy, String toldTo, String said) {}

    /**
     * One look.
     *
     * @param colleague name; null when the house worked by itself
     * @param reason what the colleague gave as reason; null when none was asked
     */
    public record Reader(
            Instant at, String colleague, String purpose, String act, List<String> categories, String reason) {}
}
