package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.regard.mirror.MirrorView;

/** All that we keep about one customer. Who they are and what they told comes first, so that the beginning of a file says what it is. */
@Schema(
        description =
                "All that we keep about one customer (GDPR Art. 15): facts in full, sources, purposes, ends and readers.")
@JsonbPropertyOrder({"customer", "facts"})
public record Mirror(
        CustomerHead customer,
        @Schema(description = "When the entry itself ends, without further contact.") LocalDate endsOn,
        boolean cameByImport,
        @Schema(description = "They and somebody else are kept apart; who it is, is not said.") boolean wallStands,
        List<FactEntry> facts,
        @Schema(description = "Of conversations, for whatever purpose they were held; newest first.")
                List<NoteEntry> notes,
        @Schema(description = "Folded words under which the name is found.") List<String> words,
        @Schema(description = "Kinds of values by which the customer is found exactly, as keyed hashes.")
                List<String> lookups,
        @Schema(
                        description =
                                "What they permit and took back, objected to, asked of us; who outside was given something.")
                Rights rights,
        @Schema(description = "What others' entries hold about them: which kind, not what (GDPR Art. 15(4)).")
                List<Mention> mentions,
        @Schema(description = "Comparisons of what somebody said with what we keep.") List<Check> checks,
        @Schema(description = "Who was asked to come to them, today.") List<BringIn> bringIns,
        @Schema(description = "When each kind of fact was last read, by purpose; what nobody reads fades.")
                List<Used> used,
        @Schema(description = "What stays past its end for a legal reason, hidden from everybody.") List<Held> holds,
        @Schema(description = "What they do not wish.") List<BoundaryList.BoundaryEntry> boundaries,
        @Schema(description = "Kinds of words that stayed in a note after a question, and why.")
                List<KeptWords> overrides,
        @Schema(description = "Values that an import replaced; kept for at most 30 days so that it can be undone.")
                List<Replaced> replaced,
        @Schema(description = "All looks, newest first, this one included; `/disclosures` answers them in pages.")
                List<Reader> disclosures,
        @Schema(description = "Who was told of a look in an emergency, and what they said to it.")
                List<Emergency> emergencies,
        @Schema(description = "Version of the policy in force.") int policy,
        LocalDate today) {

    /** Something about them in somebody else's entry. */
    @Schema(name = "MentionElsewhere")
    public record Mention(String category, LocalDate since) {}

    /** One comparison without showing. */
    @Schema(name = "Comparison")
    public record Check(Instant at, String colleague, boolean matched) {}

    /** One colleague asked to come; no answer yet when it is missing. */
    @Schema(name = "CallToCome")
    public record BringIn(Instant at, String askedBy, String askedOf, String answer) {}

    /** A kind of fact and its use; without purpose and day: nobody reads it. */
    @Schema(name = "LastUse")
    public record Used(String category, String purpose, LocalDate on, LocalDate fadesOn) {}

    /** Something held past its end. */
    @Schema(name = "HeldReason")
    public record Held(String reason, LocalDate since, LocalDate until) {}

    /** Words that stayed in a note, by kind. */
    @Schema(name = "KeptWords")
    public record KeptWords(
            Instant at,
            String colleague,
            @Schema(
                            description = "What kind of text it stands in.",
                            allowableValues = {
                                "note",
                                "fact",
                                "about",
                                "extension",
                                "answer",
                                "objection",
                                "hold",
                                "boundary",
                                "recipient",
                                "look",
                                "welcome",
                                "word"
                            })
                    String place,
            List<String> kinds,
            String reason) {}

    /** Somebody who was told of a look in an emergency; without a word while they owe it. */
    @Schema(name = "EmergencyTold")
    public record Emergency(Instant at, String lookedBy, String toldTo, String said) {}

    /** An older value that undoing an import would bring back. */
    @Schema(name = "ReplacedValue")
    public record Replaced(String category, String value, LocalDate since) {}

    public static Mirror of(MirrorView mirror) {
        return new Mirror(
                CustomerHead.of(mirror.customer()),
                mirror.endsOn(),
                mirror.cameByImport(),
                mirror.wallStands(),
                mirror.facts().stream().map(FactEntry::of).toList(),
                mirror.notes().stream().map(NoteEntry::of).toList(),
                mirror.words(),
                mirror.lookups(),
                Rights.of(mirror.rights()),
                mirror.mentions().stream()
                        .map(one -> new Mention(one.category().code(), one.since()))
                        .toList(),
                mirror.checks().stream()
                        .map(one -> new Check(one.at(), one.colleague(), one.matched()))
                        .toList(),
                mirror.bringIns().stream()
                        .map(one -> new BringIn(one.at(), one.askedBy(), one.askedOf(), one.answer()))
                        .toList(),
                mirror.used().stream()
                        .map(one -> new Used(one.category().code(), one.purpose(), one.on(), one.fadesOn()))
                        .toList(),
                mirror.holds().stream()
                        .map(one -> new Held(one.reason(), one.since(), one.until()))
                        .toList(),
                mirror.boundaries().stream().map(BoundaryList.BoundaryEntry::of).toList(),
                mirror.overrides().stream()
                        .map(one -> new KeptWords(one.at(), one.colleague(), one.place(), one.kinds(), one.reason()))
                        .toList(),
                mirror.replaced().stream()
                        .map(one -> new Replaced(one.category().code(), one.value(), one.since()))
                        .toList(),
                mirror.readers().stream().map(Reader::of).toList(),
                mirror.emergencies().stream()
                        .map(one -> new Emergency(one.at(), one.lookedBy(), one.toldTo(), one.said()))
                        .toList(),
                mirror.policy(),
                mirror.today());
    }
}
