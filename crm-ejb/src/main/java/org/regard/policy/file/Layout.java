package org.regard.policy.file;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON laid out for people and for comparing two files line by line: what fits into a line stands in one. */
final class Layout {

    private static final int WIDE = 110;

    private Layout() {}

    static String of(JsonValue value) {
        return laid(value, "");
    }

    private static String laid(JsonValue value, String indent) {
        var line = line(value);
        if (indent.length() + line.length() <= WIDE || !(value instanceof JsonObject || value instanceof JsonArray)) {
            return line;
        }
        var deeper = indent + "  ";
        return value instanceof JsonObject object
                ? "{\n" + members(object, deeper).collect(Collectors.joining(",\n")) + "\n" + indent + "}"
                : "[\n"
                        + value.asJsonArray().stream()
                                .map(one -> deeper + laid(one, deeper))
                                .collect(Collectors.joining(",\n"))
                        + "\n" + indent + "]";
    }

    private static Stream<String> members(JsonObject object, String indent) {
        return object.entrySet().stream()
                .map(one -> indent + quoted(one.getKey()) + ": " + laid(one.getValue(), indent));
    }

    private static String line(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> inside(
                    "{",
                    "}",
                    value.asJsonObject().entrySet().stream()
                            .map(one -> quoted(one.getKey()) + ": " + line(one.getValue()))
                            .toList());
            case ARRAY -> inside(
                    "[", "]", value.asJsonArray().stream().map(Layout::line).toList());
            case STRING -> quoted(((JsonString) value).getString());
            default -> value.toString();
        };
    }

    private static String inside(String open, String close, List<String> parts) {
        return open + String.join(", ", parts) + close;
    }

    private static String quoted(String text) {
        return jakarta.json.Json.createValue(text).toString();
    }
}
