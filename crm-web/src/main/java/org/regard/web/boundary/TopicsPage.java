package org.regard.web.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.regard.boundary.TopicLists;
import org.regard.boundary.topic.Families.Family;
import org.regard.policy.Category;
import org.regard.policy.Policies;
import org.regard.web.frame.Told;

/** Which words belong together? The steward edits one family at a time. */
@Named
@ViewScoped
public class TopicsPage implements Serializable {
    private static final String HERE = "/topics";

    @Inject
    private TopicLists lists;

    @Inject
    private Policies policies;

    private String code;
    private String words;
    private List<String> categories = new ArrayList<>();
    private transient List<Family> families;

    public void load() {
        families = lists.all();
        families.stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(this::fill);
    }

    private void fill(Family family) {
        words = String.join("\n", family.words());
        categories = new ArrayList<>(family.categories());
    }

    public String keep() {
        lists.keep(code, List.of((words == null ? "" : words).split("[\\n\\r,;]+")), categories);
        return Told.then("topics.kept", code, HERE);
    }

    public String remove() {
        lists.remove(code);
        return Told.then("topics.removed", code, HERE);
    }

    public List<Family> getFamilies() {
        if (families == null) families = lists.all();
        return families;
    }

    /** Categories that may be left out of what is written down. */
    public List<Category> getChoices() {
        return policies.current().categories().stream()
                .filter(one -> !one.neverKept())
                .toList();
    }

    /** Whether a family that is there is on show, and not a new one. */
    public boolean isThere() {
        return getFamilies().stream().anyMatch(one -> one.code().equals(code));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = new ArrayList<>(categories);
    }
}
