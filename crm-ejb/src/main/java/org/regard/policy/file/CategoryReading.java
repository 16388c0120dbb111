package org.regard.policy.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.regard.policy.Category;
import org.regard.policy.Precision;
import org.regard.policy.Reach;
import org.regard.policy.Role;
import org.regard.policy.Text;
import org.regard.policy.ValueType;
import org.regard.policy.draft.Vocabulary;

/** One category of the file. What is not said is the narrow answer: one value, not findable, nobody writes. */
final class CategoryReading {

    static final Set<String> MEMBERS = Set.of(
            "code",
            "about",
            "type",
            "name",
            "why",
            "keepMonths",
            "fadingMonths",
            "many",
            "maxLength",
            "choices",
            "findable",
            "checkable",
            "ground",
            "groundNote",
            "uses",
            "prohibited",
            "audience",
            "sources");

    private static final List<String> GROUNDS =
            Vocabulary.GROUNDS.stream().filter(one -> !one.equals("none")).toList();
    private static final List<String> TYPES = codes(ValueType.values(), ValueType::code);
    private static final List<String> PRECISIONS = codes(Precision.values(), Precision::code);
    private static final List<String> ROLES = codes(Role.values(), Role::code);
    private static final List<String> REACHES = codes(Reach.values(), Reach::code);
    private static final int LONGEST_VALUE = 2_000;
    private static final int USUAL_LENGTH = 120;

    private final Node node;
    private final Set<String> purposes;

    CategoryReading(Node node, Set<String> purposes) {
        this.node = node;
        this.purposes = purposes;
    }

    /** A category that stands alone, as it would in a file. */
    static Category alone(Node node, Set<String> purposes) {
        node.members(MEMBERS);
        return new CategoryReading(node, purposes).kept(FileReading.word(node.at("code")));
    }

    Category kept(String code) {
        return new Category(
                code,
                node.at("about").oneOf(Vocabulary.ABOUT),
                ValueType.of(node.at("type").oneOf(TYPES)),
                FileReading.name(node.at("name")),
                FileReading.sentence(node.at("why")),
                false,
                months("keepMonths"),
                months("fadingMonths"),
                truth("many"),
                node.may("maxLength").map(one -> one.number(1, LONGEST_VALUE)).orElse(USUAL_LENGTH),
                node.may("choices").map(Node::list).orElse(List.of()).stream()
                        .map(CategoryReading::choice)
                        .toList(),
                truth("findable"),
                truth("checkable"),
                node.at("ground").oneOf(GROUNDS),
                node.may("groundNote").map(FileReading::note).orElse(new Text("", "")),
                uses(),
                prohibited(),
                audience(),
                sources());
    }

    static Category neverKept(String code, Text name, Text why) {
        return new Category(
                code,
                "both",
                ValueType.TEXT,
                name,
                why,
                true,
                Optional.empty(),
                Optional.empty(),
                false,
                USUAL_LENGTH,
                List.of(),
                false,
                false,
                "none",
                new Text("", ""),
                Map.of(),
                Set.of(),
                List.of(),
                Set.of());
    }

    private Optional<Integer> months(String name) {
        return node.may(name).map(one -> one.number(1, Vocabulary.MOST_MONTHS));
    }

    private boolean truth(String name) {
        return node.may(name).map(Node::truth).orElse(false);
    }

    private static Category.Choice choice(Node choice) {
        choice.members(Set.of("code", "name"));
        return new Category.Choice(FileReading.word(choice.at("code")), FileReading.name(choice.at("name")));
    }

    private Map<String, Precision> uses() {
        var uses = new LinkedHashMap<String, Precision>();
        node.at("uses").members(purposes(node.at("uses"))).forEach((purpose, how) -> {
            uses.put(purpose, Precision.of(how.oneOf(PRECISIONS)));
        });
        return uses;
    }

    /** A purpose that the file does not have is no purpose here. */
    private Set<String> purposes(Node uses) {
        if (uses.value() instanceof Map<?, ?> map) {
            map.forEach((name, how) -> {
                if (!purposes.contains(name)) {
                    throw ((Node) how).no("policy-file.unknown-purpose");
                }
            });
        }
        return purposes;
    }

    private Set<String> prohibited() {
        var prohibited = new LinkedHashSet<String>();
        for (var one : node.may("prohibited").map(Node::list).orElse(List.of())) {
            if (!purposes.contains(FileReading.word(one))) {
                throw one.no("policy-file.unknown-purpose");
            }
            add(prohibited, FileReading.word(one), one);
        }
        return prohibited;
    }

    private List<Category.Audience> audience() {
        var roles = new HashSet<String>();
        return node.at("audience").list().stream()
                .map(one -> {
                    one.members(Set.of("role", "reach", "writes"));
                    add(roles, one.at("role").oneOf(ROLES), one);
                    return new Category.Audience(
                            Role.of(one.at("role").oneOf(ROLES)).orElseThrow(),
                            Reach.of(one.at("reach").oneOf(REACHES)),
                            one.may("writes").map(Node::truth).orElse(false));
                })
                .toList();
    }

    private Set<String> sources() {
        var sources = new LinkedHashSet<String>();
        node.at("sources").list().forEach(one -> add(sources, one.oneOf(Vocabulary.SOURCES), one));
        return sources;
    }

    private static void add(Set<String> words, String word, Node place) {
        if (!words.add(word)) {
            throw place.no("policy-file.twice");
        }
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Stream.of(values).map(code).toList();
    }
}
