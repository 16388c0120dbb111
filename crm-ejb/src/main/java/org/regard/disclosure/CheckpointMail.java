package org.regard.disclosure;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.regard.platform.MailServer;
import org.regard.platform.Setting;

/**
 * A checkpoint as a letter to somebody outside the machine. It names no customer and no colleague: numbers, hashes, a signature.
 */
final class CheckpointMail {

    private final MailServer server;
    private final String to;

    CheckpointMail(MailServer server, String to) {
        this.server = server;
        this.to = to;
    }

    /** Nothing when the settings name no server or no address. */
    static Optional<CheckpointMail> ofSettings() {
        return MailServer.ofSettings()
                .flatMap(server -> Setting.CHECKPOINT_MAIL.value().map(to -> new CheckpointMail(server, to)));
    }

    void send(Checkpoint checkpoint) throws MessagingException {
        server.send(new MailServer.Letter(
                to,
                "Regard: checkpoint %d of the journal".formatted(checkpoint.n()),
                checkpoint.note(),
                checkpoint.at()));
    }
}
