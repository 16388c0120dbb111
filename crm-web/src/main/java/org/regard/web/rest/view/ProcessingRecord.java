package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.regard.policy.NoteTerms;
import org.regard.policy.Role;
import org.regard.policy.draft.Change;
import org.regard.policy.processing.Activity;
import org.regard.policy.processing.Controller;
import org.regard.policy.processing.RecordOfProcessing;

/** The record of processing activities. */
@Schema(
        name = "RecordOfProcessing",
        description = "What the house does with whose data (GDPR Art. 30), made from one version of the policy.")
public record ProcessingRecord(
        int policy,
        String title,
        Instant publishedAt,
        Instant madeAt,
        @Schema(description = "Art. 30(1)(a), (d), (e): in the company's own words; empty where it has nothing to say.")
                Responsible controller,
        @Schema(
                        description =
                                "Months after the last contact until a customer's entry ends, and all that has no earlier end.")
                int customerMonths,
        @Schema(description = "Art. 30(1)(b): each purpose for which somebody may look.") List<Doing> activities,
        @Schema(
                        description =
                                "Art. 30(1)(c), (f): what is kept, about whom, how long and on which ground; and what never.")
                List<CategoryEntry> categories,
        @Schema(description = "Conversation notes: for what, for whom, how long; without an audience there are none.")
                NotesKept notes,
        @Schema(description = "The version before; missing for the first.") Integer before,
        @Schema(description = "What is different from the version before.") List<Difference> changes) {

    /** Who is responsible. */
    @Schema(name = "Controller")
    public record Responsible(
            String name,
            String address,
            String contact,
            String joint,
            String representative,
            String officer,
            @Schema(description = "Outside the house; empty: none.") String recipients,
            @Schema(description = "To third countries, with the safeguards; empty: none.") String transfers,
            @Schema(description = "Besides those that Regard takes by itself.") String measures) {}

    /** What is said about conversation notes. */
    @Schema(name = "NotesKept")
    public record NotesKept(
            @Schema(description = "Months after the conversation until a note ends, at most.") int keepMonths,
            List<NoteReader> audience) {}

    /** Who reads notes of a purpose, how far, and whether they write them. */
    @Schema(name = "NoteReader")
    public record NoteReader(String purpose, String role, String reach, boolean writes) {}

    /** A purpose, who may look for it and what they see. */
    @Schema(name = "ProcessingActivity")
    public record Doing(
            @Schema(example = "greeting") String purpose,
            String name,
            String meaning,
            List<String> roles,
            List<Shown> data) {}

    /** A category and how finely it shows. */
    @Schema(name = "ShownCategory")
    public record Shown(
            @Schema(example = "phone") String category, @Schema(example = "last-digits") String precision) {}

    /** One difference between two versions. */
    @Schema(name = "PolicyDifference")
    public record Difference(
            @Schema(allowableValues = {"policy", "purpose", "category"}) String about,
            String code,
            @Schema(example = "keep", description = "What of it; `added` and `removed` for the whole part.")
                    String aspect,
            @Schema(description = "The purpose, role or source the aspect speaks of; empty where there is only one.")
                    String of,
            String before,
            String after,
            @Schema(
                            allowableValues = {"more", "less", "other"},
                            description = "Whether the house knows more or less by it.")
                    String effect) {}

    public static ProcessingRecord of(RecordOfProcessing record, Locale locale) {
        var policy = record.policy();
        return new ProcessingRecord(
                policy.version(),
                policy.title().in(locale),
                policy.publishedAt(),
                record.madeAt(),
                responsible(record.controller()),
                policy.customerMonths(),
                record.activities().stream().map(one -> doing(one, locale)).toList(),
                policy.categories().stream()
                        .map(one -> CategoryEntry.of(policy, one, locale))
                        .toList(),
                notes(record.notes()),
                record.before().map(one -> one.version()).orElse(null),
                record.changes().stream().map(ProcessingRecord::difference).toList());
    }

    private static Responsible responsible(Controller said) {
        return new Responsible(
                said.name(),
                said.address(),
                said.contact(),
                said.joint(),
                said.representative(),
                said.officer(),
                said.recipients(),
                said.transfers(),
                said.measures());
    }

    private static NotesKept notes(NoteTerms terms) {
        return new NotesKept(
                terms.months(),
                terms.audience().stream()
                        .map(one -> new NoteReader(
                                one.purpose(), one.role().code(), one.reach().code(), one.writes()))
                        .toList());
    }

    private static Doing doing(Activity one, Locale locale) {
        return new Doing(
                one.purpose().code(),
                one.purpose().name().in(locale),
                one.purpose().meaning().in(locale),
                one.purpose().roles().stream().sorted().map(Role::code).toList(),
                one.uses().stream()
                        .map(use ->
                                new Shown(use.category().code(), use.precision().code()))
                        .toList());
    }

    private static Difference difference(Change one) {
        return new Difference(
                one.about().code(),
                one.code(),
                one.aspect(),
                one.of(),
                one.before(),
                one.after(),
                one.effect().code());
    }
}
