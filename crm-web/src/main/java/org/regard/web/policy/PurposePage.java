package org.regard.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.regard.platform.Refusal;
import org.regard.policy.Purpose;
import org.regard.policy.Role;
import org.regard.policy.draft.Draft;
import org.regard.policy.draft.Drafts;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;

/** What does one purpose say in a draft: when somebody looks for it, who may, and where it stands in the tree? */
@Named
@ViewScoped
public class PurposePage implements Serializable {
    @Inject
    private Drafts drafts;

    private final PurposeForm form = new PurposeForm();
    private Integer version;
    private String code;
    private long revision;
    private transient Draft draft;

    public void load() {
        draft = drafts.draft(version);
        revision = draft.revision();
        if (code != null) {
            form.fill(draft.policy().purpose(code).orElseThrow(() -> Refusal.malformed("purpose.unknown")
                    .asException()));
        }
    }

    public String save() {
        drafts.keep(version, revision, form.asPurpose());
        return then("draft.purpose.saved");
    }

    public String remove() {
        drafts.removePurpose(version, revision, code);
        return then("draft.purpose.removed");
    }

    private String then(String key) {
        return Told.then(key, form.getName().asText().in(Words.readersLocale()), "/policy/draft?version=" + version);
    }

    /** Purposes that this one may stand below. */
    public List<Purpose> getOthers() {
        if (draft == null) draft = drafts.draft(version);
        return draft.policy().purposes().stream()
                .filter(one -> !one.code().equals(code))
                .toList();
    }

    public List<String> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMINISTRATOR)
                .map(Role::code)
                .toList();
    }

    public PurposeForm getForm() {
        return form;
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
