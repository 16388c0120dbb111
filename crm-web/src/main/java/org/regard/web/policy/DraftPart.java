package org.regard.web.policy;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.regard.policy.Policy;
import org.regard.policy.Role;
import org.regard.policy.draft.Draft;
import org.regard.policy.draft.Drafts;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;

/** One part of a draft on a page of its own: which part of which draft, and the revision that was read. */
public abstract class DraftPart implements Serializable {
    @Inject
    private Drafts drafts;

    private Integer version;
    private String code;
    private long revision;
    private transient Draft draft;

    /** Reads the draft, and what the form begins with unless a new part is written. */
    public void load() {
        revision = draft().revision();
        if (code != null) fill(draft().policy(), code);
    }

    /** Fills the form with the part of this code, or refuses. */
    abstract void fill(Policy policy, String code);

    /** What was read does not travel with the form: there it is read again. */
    Draft draft() {
        if (draft == null) draft = drafts.draft(version);
        return draft;
    }

    Drafts drafts() {
        return drafts;
    }

    long revision() {
        return revision;
    }

    /** Says what became of the part of this name and answers the way back to the draft. */
    String back(String key, WordsForm name) {
        return Told.then(key, name.asText().in(Words.readersLocale()), "/policy/draft?version=" + version);
    }

    /** Everybody but the administrator, who sees no facts. */
    public List<String> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMINISTRATOR)
                .map(Role::code)
                .toList();
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
