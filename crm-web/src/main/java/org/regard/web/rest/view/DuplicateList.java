package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.duplicate.Duplicates;
import org.regard.duplicate.MergeView;

/** Pairs of customers who may be one, the most alike first. */
@Schema(name = "Duplicates")
public record DuplicateList(List<Pair> items) {

    /** Two who may be one. */
    @Schema(name = "Duplicate")
    public record Pair(
            Named one,
            Named other,
            @Schema(allowableValues = {"person", "organisation"}) String kind,
            @Schema(description = "The sum of weights for and against; proposed from 7 on.") double score) {}

    /** A search in the background. */
    @Schema(name = "DuplicateSearch")
    public record Search(
            UUID id,
            @Schema(allowableValues = {"waiting", "running", "done", "cancelled"}) String state,
            @Schema(description = "Customers read so far.") int done,
            @Schema(description = "How many had to be read.") int of,
            @Schema(description = "Pairs compared.") long pairs,
            @Schema(description = "New pairs proposed.") int found,
            Instant askedAt,
            @Schema(description = "Missing while it is under way.") Instant endedAt) {

        public static Search of(Duplicates.Run run) {
            return new Search(
                    run.id(),
                    run.state(),
                    run.read(),
                    run.of(),
                    run.pairs(),
                    run.found(),
                    run.askedAt(),
                    run.endedAt());
        }
    }

    public static DuplicateList of(List<MergeView.Open> open) {
        return new DuplicateList(open.stream()
                .map(one -> new Pair(
                        new Named(one.one(), one.oneName()),
                        new Named(one.other(), one.otherName()),
                        one.kind(),
                        one.score()))
                .toList());
    }
}
