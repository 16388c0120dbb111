package org.regard.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regard.disclosure.Verification.Bad;
import org.regard.sealing.HouseSignature;

/** Reads the whole seal, a chunk at a time, beside the checkpoints inside and outside the database. */
final class SealCheck {

    private static final int CHUNK = 10_000;
    private final SealQueries seals;
    private final CheckpointQueries checkpoints;
    private final HouseSignature house;
    private final Clock clock;

    SealCheck(SealQueries seals, CheckpointQueries checkpoints, HouseSignature house, Clock clock) {
        this.seals = seals;
        this.checkpoints = checkpoints;
        this.house = house;
        this.clock = clock;
    }

    /** Within a scope of the house. */
    Verification against(List<Checkpoint> outside) {
        var witnesses =
                Stream.concat(checkpoints.all().stream(), outside.stream()).toList();
        var walk = new SealWalk(witnesses, checkpoints.cut().orElse(null), house);
        var bad = walk.forged().or(() -> along(walk)).or(walk::end).or(this::neverSealed);
        return new Verification(walk.at(), seals.waitingCount(), bad, clock.instant());
    }

    private Optional<Bad> neverSealed() {
        return seals.neverSealed().map(entry -> new Bad(0, entry, "never-sealed"));
    }

    private Optional<Bad> along(SealWalk walk) {
        for (var links = seals.links(walk.at(), CHUNK); !links.isEmpty(); links = seals.links(walk.at(), CHUNK)) {
            for (var link : links) {
                var bad = walk.next(link.n(), link.id(), link.hash(), link.entry());
                if (bad.isPresent()) {
                    return bad;
                }
            }
        }
        return Optional.empty();
    }
}
