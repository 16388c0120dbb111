package org.regard.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regard.boundary.topic.Families;
import org.regard.boundary.topic.Topic;
import org.regard.boundary.topic.Words;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.ValueType;

/**
 * Whether something may be written down about a customer, or said to them, in the face of what they wish. A refusal never
 * repeats their words. What a law makes us keep is beyond these wishes (GDPR Art. 17(3)(b)).
 */
public final class BoundaryRules {

    /** Of somebody who has not said how they want to be treated. */
    public static final BoundaryRules NONE = new BoundaryRules(List.of(), Families.NONE);

    private static final String BY_LAW = "legal-obligation";

    // Seven digits at least, with what people put between them.
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s().,/_+:-]{0,3}\\d){6,}");
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:0?[1-9]|[12]\\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d-[01]\\d-[0-3]\\d\\b");
    private static final Pattern MAIL = Pattern.compile(
            "\\S\\s?(?:@|[(\\[{]\\s?(?:at|ät)\\s?[)\\]}])\\s?\\S{1,60}?\\s?(?:\\.|[(\\[{]\\s?(?:dot|punkt)\\s?[)\\]}])\\s?\\p{L}{2}"
                    + "|\\S\\s(?:at|ät)\\s\\S{4,60}\\s(?:dot|punkt)\\s\\p{L}{2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Boundary> boundaries;
    private final Families families;
    private final List<Topic> unwritten;
    private final List<Topic> unmentioned;

    public BoundaryRules(Collection<Boundary> boundaries, Families families) {
        this.boundaries = List.copyOf(boundaries);
        this.families = families;
        this.unwritten = topics(BoundaryKind.RECORD);
        this.unmentioned = topics(BoundaryKind.MENTION);
    }

    /** Whether a boundary cannot be set for a category: a law makes us keep it. */
    public static boolean isByLaw(Category category) {
        return category.ground().equals(BY_LAW);
    }

    /**
     * Why a value, or the parts of a note, may not be written down.
     *
     * @param category what kind of fact it is; null for a note or a message
     * @param texts as typed; parts of one note are read together, too
     */
    public Optional<Refusal> refuseRecord(Category category, List<String> texts) {
        if (category != null && isByLaw(category)) {
            return Optional.empty();
        }
        if (category != null && barsCategory(category)) {
            return Optional.of(Refusal.conflict("boundary.category"));
        }
        var words = Words.of(String.join(" ", texts));
        if (unwritten.stream().anyMatch(topic -> topic.isIn(words))) {
            return Optional.of(Refusal.conflict("boundary.topic"));
        }
        return speaksOfACategory(category, String.join(" ", texts), words)
                ? Optional.of(Refusal.conflict("boundary.category-in-words"))
                : Optional.empty();
    }

    /** Why a message may not be sent: it would be kept, and it would be said. */
    public Optional<Refusal> refuseMessage(List<String> texts) {
        var words = Words.of(String.join(" ", texts));
        return refuseRecord(null, texts)
                .or(() -> unmentioned.stream().anyMatch(topic -> topic.isIn(words))
                        ? Optional.of(Refusal.conflict("boundary.mention"))
                        : Optional.empty());
    }

    /** Why a value may not stand beside another that is harmless by itself: together they say it. */
    public Optional<Refusal> refuseBeside(Category category, String value, String other) {
        if (refuseRecord(category, List.of(other)).isPresent()) {
            return Optional.empty();
        }
        return refuseRecord(category, List.of(other, value)).or(() -> refuseRecord(category, List.of(value, other)));
    }

    /** Whether words that are harmless each by itself could say together what they do not want written down. */
    public boolean hasTopics() {
        return !unwritten.isEmpty();
    }

    /**
     * Whether something kept is covered: it would be refused if it came today. Not being spoken to about a topic covers what
     * rests on their permission alone: it was kept for nothing else.
     */
    public boolean covers(Category category, List<String> texts) {
        if (refuseRecord(category, texts).isPresent()) {
            return true;
        }
        var words = Words.of(String.join(" ", texts));
        return (category == null || category.ground().equals("permission"))
                && unmentioned.stream().anyMatch(topic -> topic.isIn(words));
    }

    private boolean barsCategory(Category category) {
        return boundaries.stream()
                        .anyMatch(one -> one.kind() == BoundaryKind.RECORD
                                && category.code().equals(one.category()))
                || unwritten.stream().anyMatch(topic -> topic.categories().contains(category.code()));
    }

    private List<Topic> topics(BoundaryKind kind) {
        return boundaries.stream()
                .filter(one -> one.kind() == kind && one.isTopic())
                .map(one -> Topic.of(one.topic(), families))
                .toList();
    }

    /** Whether free text says what a category that they do not want would say: by its words, or by its shape. */
    private boolean speaksOfACategory(Category into, String text, Words words) {
        if (into != null && into.type() != ValueType.TEXT && into.type() != ValueType.IDENTIFIER) {
            return false;
        }
        return boundaries.stream()
                .filter(one -> one.kind() == BoundaryKind.RECORD && one.category() != null)
                .anyMatch(one -> words.hasAny(families.about(one.category())) || hasShape(one.category(), into, text));
    }

    private static boolean hasShape(String category, Category into, String text) {
        var free = into == null || into.type() == ValueType.TEXT;
        var plain = Words.plain(text);
        return switch (category) {
            case "phone" -> free
                    && NUMBER.matcher(DAY.matcher(plain).replaceAll(" ")).find();
            case "email" -> MAIL.matcher(plain).find();
            default -> false;
        };
    }
}
