package org.regard.disclosure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.regard.sealing.HouseSignature;

/** Makes checkpoints and sends them out of the house; what could not be sent is tried again with the next one. */
@Dependent
public class Checkpointing {

    private static final Logger LOG = Logger.getLogger(Checkpointing.class.getName());
    private static final int CHUNK = 50_000;
    private static final int TRIED_AGAIN = 50;
    private static final Duration A_DAY = Duration.ofHours(20);

    private final Scopes scopes;
    private final SealQueries seals;
    private final CheckpointQueries checkpoints;
    private final HouseSignature house;
    private final Clock clock;

    @Inject
    public Checkpointing(
            Scopes scopes, SealQueries seals, CheckpointQueries checkpoints, HouseSignature house, Clock clock) {
        this.scopes = scopes;
        this.seals = seals;
        this.checkpoints = checkpoints;
        this.house = house;
        this.clock = clock;
    }

    /** A checkpoint over what was sealed since the last one; nothing when nothing was, or another node is at it. */
    public Optional<Checkpoint> make() {
        scopes.enterAsHouse("oversight");
        if (!seals.alone()) {
            return Optional.empty();
        }
        long since = checkpoints.last().map(Checkpoint::n).orElse(0L);
        var tree = new MerkleTree();
        long n = since;
        byte[] head = null;
        for (var links = checkpoints.linksAfter(n, CHUNK); !links.isEmpty(); links = checkpoints.linksAfter(n, CHUNK)) {
            links.forEach(tree::add);
            n += links.size();
            head = links.get(links.size() - 1);
        }
        if (head == null) {
            return Optional.empty();
        }
        var made = Checkpoint.signed(n, since, head, tree.root(), clock.instant(), house);
        checkpoints.store(made);
        return Optional.of(made);
    }

    /** Sends what has not left the house yet: each checkpoint as a file, the newest of a day by mail. */
    void send(Optional<CheckpointFiles> files, Optional<CheckpointMail> mail) {
        scopes.enterAsHouse("oversight");
        var latest = checkpoints.latest(TRIED_AGAIN);
        files.ifPresent(place ->
                latest.stream().filter(one -> one.filedAt() == null).forEach(one -> file(place, one.checkpoint())));
        var lastLetter = latest.stream()
                .filter(one -> one.mailedAt() != null)
                .map(CheckpointQueries.Sent::mailedAt)
                .findFirst();
        boolean isTime =
                lastLetter.map(at -> at.plus(A_DAY).isBefore(clock.instant())).orElse(true);
        if (isTime) {
            mail.ifPresent(letter -> latest.stream()
                    .limit(1)
                    .filter(one -> one.mailedAt() == null)
                    .forEach(one -> mail(letter, one.checkpoint())));
        }
    }

    private void file(CheckpointFiles place, Checkpoint one) {
        try {
            place.put(one);
            checkpoints.filed(one.n(), clock.instant());
        } catch (IOException failure) {
            LOG.log(
                    Level.WARNING,
                    "A checkpoint of the journal could not be laid down: {0}",
                    failure.getClass().getSimpleName());
        }
    }

    private void mail(CheckpointMail letter, Checkpoint one) {
        try {
            letter.send(one);
            checkpoints.mailed(one.n(), clock.instant());
        } catch (MessagingException failure) {
            LOG.log(
                    Level.WARNING,
                    "A checkpoint of the journal could not be mailed: {0}",
                    failure.getClass().getSimpleName());
        }
    }
}
