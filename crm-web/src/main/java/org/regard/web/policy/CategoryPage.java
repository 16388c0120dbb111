package org.regard.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.regard.platform.Refusal;
import org.regard.policy.Policy;
import org.regard.policy.Precision;
import org.regard.policy.Purpose;
import org.regard.policy.Reach;
import org.regard.policy.Role;
import org.regard.policy.ValueType;
import org.regard.policy.draft.Draft;
import org.regard.policy.draft.Drafts;
import org.regard.policy.draft.Vocabulary;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;

/** What does one kind of fact say in a draft: why it is kept, for what, for whom, how long; or why never? */
@Named
@ViewScoped
public class CategoryPage implements Serializable {
    @Inject
    private Drafts drafts;

    private final CategoryForm form = new CategoryForm();
    private Integer version;
    private String code;
    private long revision;
    private transient Draft draft;

    public void load() {
        draft = drafts.draft(version);
        revision = draft.revision();
        if (code != null) {
            form.fill(draft.policy().category(code).orElseThrow(() -> Refusal.absent("category.unknown")
                    .asException()));
        }
    }

    public String save() {
        drafts.keep(version, revision, form.asCategory());
        return Told.then("draft.category.saved", form.getName().asText().in(Words.readersLocale()), back());
    }

    public String remove() {
        drafts.removeCategory(version, revision, code);
        return Told.then("draft.category.removed", form.getName().asText().in(Words.readersLocale()), back());
    }

    private String back() {
        return "/policy/draft?version=" + version;
    }

    /** Purposes that a category may name; the access request needs no line. */
    public List<Purpose> getPurposes() {
        if (draft == null) draft = drafts.draft(version);
        return draft.policy().purposes().stream()
                .filter(one -> !one.code().equals(Policy.ACCESS_REQUEST))
                .toList();
    }

    public List<String> getPrecisions() {
        return Arrays.stream(Precision.values()).map(Precision::code).toList();
    }

    /** Everybody but the administrator, who sees no facts. */
    public List<String> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMINISTRATOR)
                .map(Role::code)
                .toList();
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
