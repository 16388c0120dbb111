package org.regard.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.List;
import org.regard.disclosure.Checkpoint;
import org.regard.disclosure.CheckpointView;
import org.regard.disclosure.Look;
import org.regard.disclosure.Seals;
import org.regard.disclosure.Verification;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;

/** Is the journal of looks as it was written? Verified against its seal when somebody asks. */
@Named
@RequestScoped
public class JournalPage {
    @Inject
    private Seals seals;

    private Verification found;
    private List<CheckpointView> checkpoints;

    public void verify() {
        found = seals.verify(Look.of("oversight"));
    }

    /** Makes a checkpoint now, and sends it where it belongs. */
    public String checkpoint() {
        var made = seals.checkpoint(Look.of("oversight"));
        return Told.then(
                made.isPresent() ? "journal.checkpoint.made" : "journal.checkpoint.nothing-new",
                made.map(Checkpoint::n).orElse(0L),
                "/journal");
    }

    /** The newest first. */
    public List<CheckpointView> getCheckpoints() {
        if (checkpoints == null) checkpoints = seals.checkpoints(Look.of("oversight"));
        return checkpoints;
    }

    /** The key with which a witness outside checks a signature. */
    public String getPublicKey() {
        return Base64.getEncoder().encodeToString(seals.publicKey());
    }

    /** Nothing before somebody asked. */
    public Verification getFound() {
        return found;
    }

    public boolean isWhole() {
        return found != null && found.firstBad().isEmpty();
    }

    /** What is wrong with the first entry that is not as it was sealed. */
    public String getTrouble() {
        return found.firstBad()
                .map(bad -> Words.say(Words.readersLocale(), "journal.bad." + bad.why(), bad.n()))
                .orElse("");
    }
}
