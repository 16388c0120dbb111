package org.regard.policy.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.Role;
import org.regard.policy.Text;
import org.regard.policy.draft.Vocabulary;

/** From the file's values to a policy. Whether the policy makes sense as a whole is asked where drafts are written. */
final class FileReading {

    private static final Set<String> TOP = Set.of(
            "format", "schema", "title", "note", "customerMonths", "purposes", "notes", "categories", "neverKept");
    private static final Set<String> OF_A_PURPOSE =
            Set.of("code", "parent", "name", "meaning", "asksReason", "emergency", "roles");
    private static final List<String> ROLES =
            Stream.of(Role.values()).map(Role::code).toList();
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SENTENCE = 300;
    private static final int LONGEST_NOTE = 600;
    private static final int LONGEST_TITLE = 120;

    private final Node root;
    private final Map<String, Long> lines = new HashMap<>();
    private final Set<String> purposes = new HashSet<>();
    private final List<Category> categories = new ArrayList<>();

    FileReading(Node root) {
        this.root = root;
    }

    PolicyFile file() {
        root.members(TOP);
        if (!PolicyFile.FORMAT.equals(root.at("format").value())) {
            throw Refusal.unfit("policy-file.other-format").asException();
        }
        if (!Integer.valueOf(PolicyFile.SCHEMA).equals(root.at("schema").value())) {
            throw Refusal.unfit("policy-file.other-schema", String.valueOf(PolicyFile.SCHEMA))
                    .asException();
        }
        var title = text(root.at("title"), LONGEST_TITLE);
        var note = root.may("note").map(one -> one.text(LONGEST_NOTE)).orElse("");
        int months = root.at("customerMonths").number(1, Vocabulary.MOST_MONTHS);
        var tree = root.at("purposes").list().stream().map(this::purpose).toList();
        tree.forEach(this::underAPurpose);
        root.at("categories").list().forEach(this::kept);
        root.may("neverKept").map(Node::list).orElse(List.of()).forEach(this::neverKept);
        var notes = new NotesReading(purposes).notes(root.may("notes"));
        return new PolicyFile(new Policy(0, title, null, months, tree, categories), notes, note, lines);
    }

    private Purpose purpose(Node node) {
        node.members(OF_A_PURPOSE);
        var code = code(node, "purpose");
        purposes.add(code);
        return new Purpose(
                code,
                node.may("parent").map(FileReading::word),
                text(node.at("name"), LONGEST_NAME),
                text(node.at("meaning"), LONGEST_SENTENCE),
                node.may("asksReason").map(Node::truth).orElse(false),
                node.may("emergency").map(Node::truth).orElse(false),
                roles(node.at("roles")));
    }

    private void underAPurpose(Purpose purpose) {
        purpose.parent().filter(above -> !purposes.contains(above)).ifPresent(unknown -> {
            var line = lines.get("purpose " + purpose.code());
            throw new Node(line, purpose.code() + ".parent", null).no("policy-file.unknown-purpose");
        });
    }

    private static Set<Role> roles(Node node) {
        var roles = EnumSet.noneOf(Role.class);
        for (var one : node.list()) {
            if (!roles.add(Role.of(one.oneOf(ROLES)).orElseThrow())) {
                throw one.no("policy-file.twice");
            }
        }
        return roles;
    }

    private void kept(Node node) {
        node.members(CategoryReading.MEMBERS);
        categories.add(new CategoryReading(node, purposes).kept(code(node, "category")));
    }

    private void neverKept(Node node) {
        node.members(Set.of("code", "name", "why"));
        categories.add(CategoryReading.neverKept(
                code(node, "category"), text(node.at("name"), LONGEST_NAME), text(node.at("why"), LONGEST_SENTENCE)));
    }

    /** The part's code, remembered with its line; a code names one part alone. */
    private String code(Node node, String kind) {
        var place = node.at("code");
        var code = word(place);
        if (lines.put(kind + " " + code, place.line()) != null) {
            throw place.no("policy-file.twice");
        }
        return code;
    }

    static String word(Node node) {
        var word = node.text(40);
        if (!word.matches("[a-z][a-z-]*")) {
            throw node.no("policy-file.no-code");
        }
        return word;
    }

    /** The same words in both languages of the house; both have to be there. */
    static Text text(Node node, int most) {
        node.members(Set.of("en", "de"));
        var both = Stream.of(node.at("en"), node.at("de"))
                .map(one -> {
                    var words = one.text(most);
                    if (words.isEmpty()) {
                        throw one.no("policy-file.missing-member");
                    }
                    return words;
                })
                .collect(Collectors.toList());
        return new Text(both.get(0), both.get(1));
    }

    static Text sentence(Node node) {
        return text(node, LONGEST_SENTENCE);
    }

    static Text name(Node node) {
        return text(node, LONGEST_NAME);
    }

    static Text note(Node node) {
        return text(node, LONGEST_NOTE);
    }
}
