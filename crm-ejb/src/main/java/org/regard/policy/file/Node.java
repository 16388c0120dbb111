package org.regard.policy.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;

/**
 * A value of the file that knows where it stands, so that a "no" can say the line and the member.
 *
 * @param line counted from 1
 * @param path such as {@code categories[3].why.de}
 * @param value a map, a list, a text, a number or a truth; null is no value
 */
record Node(long line, String path, Object value) {

    /** The members of an object that has no others than these. */
    Map<String, Node> members(Set<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            throw no("policy-file.needs-object");
        }
        @SuppressWarnings("unchecked")
        var members = (Map<String, Node>) map;
        members.forEach((name, member) -> {
            if (!known.contains(name)) {
                throw member.no("policy-file.unknown-member");
            }
        });
        return members;
    }

    /** A member that has to be there. */
    Node at(String name) {
        return may(name).orElseThrow(() -> child(name).no("policy-file.missing-member"));
    }

    /** A member that may be missing, or null, which says the same. */
    Optional<Node> may(String name) {
        return Optional.ofNullable(((Map<?, ?>) value).get(name))
                .map(Node.class::cast)
                .filter(node -> node.value() != null);
    }

    /** Words without control characters; line breaks are not words either. */
    String text(int most) {
        if (!(value instanceof String text)) {
            throw no("policy-file.needs-text");
        }
        if (text.length() > most) {
            throw no("policy-file.too-long", String.valueOf(most));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw no("policy-file.control-character");
        }
        return text.strip();
    }

    boolean truth() {
        if (!(value instanceof Boolean truth)) {
            throw no("policy-file.needs-truth");
        }
        return truth;
    }

    int number(int least, int most) {
        if (!(value instanceof Integer number) || number < least || number > most) {
            throw no("policy-file.needs-number", String.valueOf(least), String.valueOf(most));
        }
        return number;
    }

    List<Node> list() {
        if (!(value instanceof List<?> list)) {
            throw no("policy-file.needs-list");
        }
        return list.stream().map(Node.class::cast).toList();
    }

    /** One of the words that this place takes. */
    String oneOf(List<String> words) {
        if (!(value instanceof String word) || !words.contains(word)) {
            throw no("policy-file.not-one-of", String.join(", ", words));
        }
        return word;
    }

    Refused no(String rule, String... more) {
        var details = new java.util.ArrayList<>(List.of(String.valueOf(line), path));
        details.addAll(List.of(more));
        return Refusal.unfit(rule, details.toArray(String[]::new)).asException();
    }

    private Node child(String name) {
        return new Node(line, path.isEmpty() ? name : path + "." + name, null);
    }
}
