package org.regard.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.regard.policy.Policies;
import org.regard.policy.draft.Drafts;
import org.regard.web.frame.Look;

/** What differs between two versions? */
@Named
@RequestScoped
public class ComparePage {
    @Inject
    private Policies policies;

    @Inject
    private Drafts drafts;

    @Inject
    private Look look;

    private Integer from;
    private Integer to;
    private Map<String, List<ChangeWords.Line>> groups;

    public void load() {
        if (from == null) from = policies.current().version();
        if (to == null) to = policies.current().version();
        var before = drafts.any(from);
        var after = drafts.any(to);
        var lines = new ChangeWords(before, after, look.getLocale()).lines(drafts.compare(from, to));
        groups = lines.stream()
                .collect(Collectors.groupingBy(ChangeWords.Line::part, LinkedHashMap::new, Collectors.toList()));
    }

    /** The parts that differ, in the order of the policy; the policy as a whole has no name. */
    public List<String> getParts() {
        return List.copyOf(groups.keySet());
    }

    public List<ChangeWords.Line> lines(String part) {
        return groups.get(part);
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }
}
