package org.regard.web.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.regard.disclosure.Look;
import org.regard.wording.OverrideView;
import org.regard.wording.TextChecks;

/** Which words were kept in spite of a question, by whom, and why? Reading this is journalled. */
@Named
@RequestScoped
public class KeptWordsPage {
    private static final int PAGE = 50;

    @Inject
    private TextChecks checks;

    private String before;
    private List<OverrideView> all = List.of();

    public void load() {
        all = checks.overrides(moment(), PAGE, Look.of(TextChecks.OVERSIGHT));
    }

    /** An address that was altered begins at the newest. */
    private Instant moment() {
        return before != null && before.matches("\\d{1,15}") ? Instant.ofEpochMilli(Long.parseLong(before)) : null;
    }

    public List<OverrideView> getAll() {
        return all;
    }

    /** Where the next page begins; null on the last one. */
    public Long getOlder() {
        return all.size() < PAGE ? null : all.get(PAGE - 1).at().toEpochMilli();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
