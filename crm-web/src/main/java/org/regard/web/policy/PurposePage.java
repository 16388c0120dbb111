package org.regard.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.regard.platform.Refusal;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;

/** What does one purpose say in a draft: when somebody looks for it, who may, and where it stands in the tree? */
@Named
@ViewScoped
public class PurposePage extends DraftPart {
    private final PurposeForm form = new PurposeForm();

    @Override
    void fill(Policy policy, String code) {
        form.fill(policy.purpose(code)
                .orElseThrow(() -> Refusal.malformed("purpose.unknown").asException()));
    }

    public String save() {
        drafts().keep(getVersion(), revision(), form.asPurpose());
        return back("draft.purpose.saved", form.getName());
    }

    public String remove() {
        drafts().removePurpose(getVersion(), revision(), getCode());
        return back("draft.purpose.removed", form.getName());
    }

    /** Purposes that this one may stand below. */
    public List<Purpose> getOthers() {
        return draft().policy().purposes().stream()
                .filter(one -> !one.code().equals(getCode()))
                .toList();
    }

    public PurposeForm getForm() {
        return form;
    }
}
