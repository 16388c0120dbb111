package org.regard.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.regard.disclosure.Look;
import org.regard.disclosure.Seals;
import org.regard.disclosure.Verification;
import org.regard.web.frame.Words;

/** Is the journal of looks as it was written? Verified against its seal when somebody asks. */
@Named
@RequestScoped
public class JournalPage {
    @Inject
    private Seals seals;

    private Verification found;

    public void verify() {
        found = seals.verify(Look.of("oversight"));
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
