package org.regard.house;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regard.policy.Category;
import org.regard.policy.Precision;
import org.regard.policy.Reach;
import org.regard.policy.Role;
import org.regard.policy.Text;
import org.regard.policy.ValueType;

/** Builds a category for tests: about both kinds, serving conversation, written by relationship managers. */
public final class ACategory {

    private String code;
    private Text name;
    private Text why;
    private final ValueType type;
    private String about = "both";
    private boolean neverKept;
    private Optional<Integer> keepMonths = Optional.empty();
    private boolean many;
    private int maxLength = 120;
    private List<Category.Choice> choices = List.of();
    private Map<String, Precision> uses = Map.of("conversation", Precision.FULL);
    private Optional<Integer> fadingMonths = Optional.empty();
    private boolean findable;
    private String ground = "legitimate-interest";
    private Text note = new Text("note", "Notiz");
    private Set<String> prohibited = Set.of();
    private Set<String> sources = Set.of("customer-told", "form");
    private List<Category.Audience> audience = List.of(
            new Category.Audience(Role.RELATIONSHIP_MANAGER, Reach.HOUSE, true),
            new Category.Audience(Role.FRONT_DESK, Reach.HOUSE, false));

    private ACategory(String code, ValueType type) {
        this.code = code;
        this.type = type;
    }

    public static ACategory of(ValueType type) {
        return new ACategory(type.code(), type);
    }

    /** Begins as another category. */
    public static ACategory like(Category one) {
        var category = of(one.type()).called(one.code()).about(one.about());
        category.keepMonths = one.keepMonths();
        category.fadingMonths = one.fadingMonths();
        category.many = one.many();
        category.maxLength = one.maxLength();
        category.choices = one.choices();
        category.findable = one.findable();
        category.ground = one.ground();
        category.note = one.groundNote();
        category.uses = one.uses();
        category.prohibited = one.prohibited();
        category.audience = one.audience();
        category.sources = one.sources();
        return category;
    }

    public ACategory about(String kind) {
        about = kind;
        return this;
    }

    public ACategory neverKept() {
        neverKept = true;
        return this;
    }

    public ACategory keptFor(int months) {
        keepMonths = Optional.of(months);
        return this;
    }

    public ACategory many() {
        many = true;
        return this;
    }

    public ACategory atMost(int letters) {
        maxLength = letters;
        return this;
    }

    /** Choices as {@code code english german}. */
    public ACategory choices(String... words) {
        choices = Arrays.stream(words)
                .map(word -> word.split(" "))
                .map(word -> new Category.Choice(word[0], new Text(word[1], word[2])))
                .toList();
        return this;
    }

    public ACategory called(String name) {
        code = name;
        return this;
    }

    public ACategory named(Text words) {
        name = words;
        return this;
    }

    public ACategory why(Text words) {
        why = words;
        return this;
    }

    public ACategory fadingAfter(int months) {
        fadingMonths = Optional.of(months);
        return this;
    }

    public ACategory findable() {
        findable = true;
        return this;
    }

    public ACategory onGround(String which, String why) {
        ground = which;
        note = new Text(why, why);
        return this;
    }

    public ACategory serving(String purpose, Precision precision) {
        uses = Map.of(purpose, precision);
        return this;
    }

    public ACategory never(String... purposes) {
        prohibited = Set.of(purposes);
        return this;
    }

    public ACategory from(String... where) {
        sources = Set.of(where);
        return this;
    }

    public ACategory readBy(Category.Audience... readers) {
        audience = List.of(readers);
        return this;
    }

    public ACategory servingNothing() {
        uses = Map.of();
        return this;
    }

    public Category build() {
        var text = new Text(code, code);
        return new Category(
                code,
                about,
                type,
                name == null ? text : name,
                why == null ? text : why,
                neverKept,
                keepMonths,
                fadingMonths,
                many,
                maxLength,
                choices,
                findable,
                false,
                ground,
                note,
                uses,
                prohibited,
                audience,
                sources);
    }
}
