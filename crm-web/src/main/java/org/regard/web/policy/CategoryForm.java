package org.regard.web.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regard.policy.Category;
import org.regard.policy.Precision;
import org.regard.policy.Reach;
import org.regard.policy.Role;
import org.regard.policy.Text;
import org.regard.policy.ValueType;

/** What was typed about a category: words in both languages, and one choice for each purpose and role. */
public class CategoryForm implements Serializable {
    /** The choice that prohibits a purpose. */
    public static final String PROHIBITED = "no";

    private final WordsForm name = new WordsForm();
    private final WordsForm why = new WordsForm();
    private final WordsForm note = new WordsForm();
    private final Map<String, String> uses = new HashMap<>();
    private final Map<String, String> reaches = new HashMap<>();
    private final Map<String, Boolean> writes = new HashMap<>();
    private List<String> sources = new ArrayList<>(List.of("customer-told"));
    private String code;
    private String about = "person";
    private String type = "text";
    private String ground = "permission";
    private String choices;
    private Integer keepMonths = 12;
    private Integer fadingMonths;
    private Integer maxLength = 80;
    private boolean neverKept;
    private boolean many;
    private boolean findable;
    private boolean checkable;

    void fill(Category one) {
        code = one.code();
        about = one.about();
        type = one.type().code();
        ground = one.ground();
        name.fill(one.name());
        why.fill(one.why());
        note.fill(one.groundNote());
        keepMonths = one.keepMonths().orElse(null);
        fadingMonths = one.fadingMonths().orElse(null);
        maxLength = one.maxLength();
        neverKept = one.neverKept();
        many = one.many();
        findable = one.findable();
        checkable = one.checkable();
        choices = one.choices().stream()
                .map(choice -> String.join(
                        " | ", choice.code(), choice.name().en(), choice.name().de()))
                .collect(Collectors.joining("\n"));
        one.uses().forEach((purpose, precision) -> uses.put(purpose, precision.code()));
        one.prohibited().forEach(purpose -> uses.put(purpose, PROHIBITED));
        one.audience()
                .forEach(reader ->
                        reaches.put(reader.role().code(), reader.reach().code()));
        one.audience().forEach(reader -> writes.put(reader.role().code(), reader.writes()));
        sources = new ArrayList<>(one.sources());
    }

    /** What is never kept has no purposes, readers or sources, whatever still stands in the form. */
    Category asCategory() {
        return new Category(
                WordsForm.said(code),
                about,
                ValueType.of(type),
                name.asText(),
                why.asText(),
                neverKept,
                Optional.ofNullable(neverKept ? null : keepMonths),
                Optional.ofNullable(neverKept ? null : fadingMonths),
                many,
                maxLength == null ? 0 : maxLength,
                asChoices(),
                findable && !neverKept,
                checkable && !neverKept,
                neverKept ? "none" : ground,
                note.asText(),
                neverKept ? Map.of() : asUses(),
                neverKept ? Set.of() : prohibited(),
                neverKept ? List.of() : audience(),
                neverKept ? Set.of() : new HashSet<>(sources));
    }

    private List<Category.Choice> asChoices() {
        return WordsForm.said(choices)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", 3)).map(String::strip).toList())
                .map(parts -> new Category.Choice(parts.get(0), new Text(part(parts, 1), part(parts, 2))))
                .toList();
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? parts.get(at) : "";
    }

    private Map<String, Precision> asUses() {
        var allowed = new HashMap<String, Precision>();
        uses.forEach((purpose, how) -> {
            if (how != null && !how.isEmpty() && !how.equals(PROHIBITED)) allowed.put(purpose, Precision.of(how));
        });
        return allowed;
    }

    private Set<String> prohibited() {
        return uses.entrySet().stream()
                .filter(one -> PROHIBITED.equals(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<Category.Audience> audience() {
        return Arrays.stream(Role.values())
                .filter(role -> reaches.get(role.code()) != null
                        && !reaches.get(role.code()).isEmpty())
                .map(role -> new Category.Audience(
                        role, Reach.of(reaches.get(role.code())), Boolean.TRUE.equals(writes.get(role.code()))))
                .toList();
    }

    public WordsForm getName() {
        return name;
    }

    public WordsForm getWhy() {
        return why;
    }

    public WordsForm getNote() {
        return note;
    }

    public Map<String, String> getUses() {
        return uses;
    }

    public Map<String, String> getReaches() {
        return reaches;
    }

    public Map<String, Boolean> getWrites() {
        return writes;
    }

    public List<String> getSources() {
        return sources;
    }

    public void setSources(List<String> sources) {
        this.sources = sources;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public Integer getKeepMonths() {
        return keepMonths;
    }

    public void setKeepMonths(Integer keepMonths) {
        this.keepMonths = keepMonths;
    }

    public Integer getFadingMonths() {
        return fadingMonths;
    }

    public void setFadingMonths(Integer fadingMonths) {
        this.fadingMonths = fadingMonths;
    }

    public Integer getMaxLength() {
        return maxLength;
    }

    public void setMaxLength(Integer maxLength) {
        this.maxLength = maxLength;
    }

    public boolean isNeverKept() {
        return neverKept;
    }

    public void setNeverKept(boolean neverKept) {
        this.neverKept = neverKept;
    }

    public boolean isMany() {
        return many;
    }

    public void setMany(boolean many) {
        this.many = many;
    }

    public boolean isFindable() {
        return findable;
    }

    public void setFindable(boolean findable) {
        this.findable = findable;
    }

    public boolean isCheckable() {
        return checkable;
    }

    public void setCheckable(boolean checkable) {
        this.checkable = checkable;
    }
}
