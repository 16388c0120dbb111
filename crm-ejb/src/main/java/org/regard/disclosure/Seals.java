package org.regard.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.regard.policy.Role;
import org.regard.sealing.HouseSignature;

/** Verifies the journal against its seal, from the first entry on. */
@Stateless
@RolesAllowed({Role.STEWARD, Role.LEAD})
public class Seals {

    private static final int LATEST = 20;
    private Scopes scopes;
    private Journal journal;
    private SealQueries queries;
    private CheckpointQueries checkpoints;
    private Checkpointing checkpointing;
    private HouseSignature house;
    private Clock clock;

    protected Seals() {}

    @Inject
    public Seals(
            Scopes scopes,
            Journal journal,
            SealQueries queries,
            CheckpointQueries checkpoints,
            Checkpointing checkpointing,
            HouseSignature house,
            Clock clock) {
        this.scopes = scopes;
        this.journal = journal;
        this.queries = queries;
        this.checkpoints = checkpoints;
        this.checkpointing = checkpointing;
        this.house = house;
        this.clock = clock;
    }

    /** Cost: reads the whole journal, a few microseconds an entry. Checkpoints in the database and in their folder are witnesses. */
    public Verification verify(Look look) {
        var outside = CheckpointFiles.ofSettings().map(CheckpointFiles::all).orElse(List.of());
        var scope = scopes.enter(look);
        var found = walkAsHouse(outside);
        scopes.enter(look);
        journal.saw(scope, Act.READERS, List.of(), List.of());
        return found;
    }

    /** The newest checkpoints, newest first, and where they went. */
    public List<CheckpointView> checkpoints(Look look) {
        scopes.enter(look);
        return checkpoints.latest(LATEST).stream()
                .map(one -> new CheckpointView(
                        one.checkpoint().n(),
                        one.checkpoint().at(),
                        one.checkpoint().note(),
                        one.filedAt(),
                        one.mailedAt()))
                .toList();
    }

    /** Makes a checkpoint now and sends it out; nothing when nobody looked since the last one. */
    public Optional<Checkpoint> checkpoint(Look look) {
        scopes.enter(look);
        var made = checkpointing.make();
        checkpointing.send(CheckpointFiles.ofSettings(), CheckpointMail.ofSettings());
        return made;
    }

    /** The key with which anybody outside can check a checkpoint's signature: 32 bytes of Ed25519. */
    public byte[] publicKey() {
        return house.publicKey();
    }

    Verification walkAsHouse(List<Checkpoint> outside) {
        scopes.enterAsHouse("oversight");
        return new SealCheck(queries, checkpoints, house, clock).against(outside);
    }
}
