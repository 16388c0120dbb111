package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.regard.retention.simulation.Simulation;
import org.regard.retention.simulation.Simulation.Sight;

/** What publishing a draft would do today. */
@Schema(name = "PolicySimulation", description = "What publishing a draft would do today; counts only.")
public record SimulationReport(
        int version,
        int against,
        @Schema(description = "Who would see what, before and after.") List<ShiftEntry> views,
        @Schema(description = "Facts that would be erased by the sweep.") List<GoingEntry> erased,
        @Schema(description = "Customers whose entries would end.") long customersEnding,
        @Schema(description = "Those among them who stay, hidden, by reason.") Map<String, Long> customersStaying,
        @Schema(description = "Facts that were counted.") long counted,
        long milliseconds) {

    /** What a role sees of a category for a purpose. */
    @Schema(name = "PolicyView")
    public record ShiftEntry(
            String category,
            String purpose,
            String role,
            @Schema(allowableValues = {"disappears", "less", "more", "appears"}) String kind,
            SightEntry before,
            SightEntry after,
            long facts,
            long people) {}

    /** How far and how finely; missing: nothing is seen. */
    @Schema(name = "PolicySight")
    public record SightEntry(String reach, String precision) {

        static SightEntry of(Sight sight) {
            return sight == null
                    ? null
                    : new SightEntry(sight.reach().code(), sight.precision().code());
        }
    }

    /** Facts that would be erased, and how many of them a hold keeps. */
    @Schema(name = "PolicyErasure")
    public record GoingEntry(
            String category,
            @Schema(allowableValues = {"removed", "never-kept", "shorter"}) String why,
            long facts,
            long people,
            long held) {}

    public static SimulationReport of(Simulation found) {
        return new SimulationReport(
                found.version(),
                found.against(),
                found.shifts().stream()
                        .map(one -> new ShiftEntry(
                                one.category(),
                                one.purpose(),
                                one.role(),
                                one.kind().code(),
                                SightEntry.of(one.before()),
                                SightEntry.of(one.after()),
                                one.facts(),
                                one.people()))
                        .toList(),
                found.going().stream()
                        .map(one -> new GoingEntry(one.category(), one.why(), one.facts(), one.people(), one.held()))
                        .toList(),
                found.customers().people(),
                found.customers().stays(),
                found.counted(),
                found.milliseconds());
    }
}
