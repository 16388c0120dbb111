package org.regard.web.policy;

import java.util.List;
import java.util.Locale;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.draft.Draft;
import org.regard.policy.draft.Drafts;

/**
 * A draft as its page shows it.
 *
 * @param writers names of the stewards who wrote on it
 * @param outdated whether another version has come into force since it was begun
 * @param changed how many things differ from the version in force
 */
public record DraftView(
        List<Purpose> columns,
        List<DraftRow> kept,
        List<DraftRow> neverKept,
        List<DraftWords.PurposeLine> purposes,
        List<DraftWords.FindingLine> findings,
        String writers,
        int changed,
        boolean outdated) {

    static DraftView of(Policy inForce, Draft draft, Drafts drafts, Locale locale) {
        var changes = drafts.compare(inForce.version(), draft.version());
        var words = new DraftWords(inForce, draft.policy(), changes, locale);
        return new DraftView(
                words.columns(),
                words.kept(),
                words.neverKept(),
                words.purposes(),
                words.findings(drafts.findings(draft.version())),
                String.join(", ", draft.hands()),
                changes.size(),
                draft.basedOn() != inForce.version());
    }

    /** What stands against publishing it. */
    public List<DraftWords.FindingLine> getAgainst() {
        return findings.stream().filter(DraftWords.FindingLine::stops).toList();
    }

    /** What is worth a thought and stops nothing. */
    public List<DraftWords.FindingLine> getThoughts() {
        return findings.stream().filter(one -> !one.stops()).toList();
    }

    /** Whether it may be published as far as its contents go. */
    public boolean isReady() {
        return findings.stream().noneMatch(DraftWords.FindingLine::stops);
    }
}
