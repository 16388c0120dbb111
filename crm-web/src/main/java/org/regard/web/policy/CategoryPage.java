package org.regard.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.regard.platform.Refusal;
import org.regard.policy.Policy;
import org.regard.policy.Precision;
import org.regard.policy.Purpose;
import org.regard.policy.Reach;
import org.regard.policy.ValueType;
import org.regard.policy.draft.Vocabulary;

/** What does one kind of fact say in a draft: why it is kept, for what, for whom, how long; or why never? */
@Named
@ViewScoped
public class CategoryPage extends DraftPart {
    private final CategoryForm form = new CategoryForm();

    @Override
    void fill(Policy policy, String code) {
        form.fill(policy.category(code)
                .orElseThrow(() -> Refusal.absent("category.unknown").asException()));
    }

    public String save() {
        drafts().keep(getVersion(), revision(), form.asCategory());
        return back("draft.category.saved", form.getName());
    }

    public String remove() {
        drafts().removeCategory(getVersion(), revision(), getCode());
        return back("draft.category.removed", form.getName());
    }

    /** Purposes that a category may name; the access request needs no line. */
    public List<Purpose> getPurposes() {
        return draft().policy().purposes().stream()
                .filter(one -> !one.code().equals(Policy.ACCESS_REQUEST))
                .toList();
    }

    public List<String> getPrecisions() {
        return Arrays.stream(Precision.values()).map(Precision::code).toList();
    }

    public List<String> getReaches() {
        return Arrays.stream(Reach.values()).map(Reach::code).toList();
    }

    public List<String> getTypes() {
        return Arrays.stream(ValueType.values()).map(ValueType::code).toList();
    }

    public List<String> getGrounds() {
        return Vocabulary.GROUNDS.stream().filter(one -> !one.equals("none")).toList();
    }

    public List<String> getSources() {
        return Vocabulary.SOURCES;
    }

    public List<String> getAbouts() {
        return Vocabulary.ABOUT;
    }

    public CategoryForm getForm() {
        return form;
    }
}
