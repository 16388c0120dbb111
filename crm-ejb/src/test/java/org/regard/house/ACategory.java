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

    private final String code;
    private final ValueType type;
    private String about = "both";
    private boolean neverKept;
    private Optional<Integer> keepMonths = Optional.empty();
    private boolean many;
    private int maxLength = 120;
    private List<Category.Choice> choices = List.of();
    private Map<String, Precision> uses = Map.of("conversation", Precision.FULL);

    private ACategory(String code, ValueType type) {
        this.code = code;
        this.type = type;
    }

    public static ACategory of(ValueType type) {
        return new ACategory(type.code(), type);
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
                text,
                text,
                neverKept,
                keepMonths,
                Optional.empty(),
                many,
                maxLength,
                choices,
                false,
                false,
                "legitimate-interest",
                text,
                uses,
                Set.of(),
                List.of(
                        new Category.Audience(Role.RELATIONSHIP_MANAGER, Reach.HOUSE, true),
                        new Category.Audience(Role.FRONT_DESK, Reach.HOUSE, false)),
                Set.of("customer-told", "form"));
    }
}
