package org.regard.policy.file;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;

/** Reads JSON (RFC 8259) into values that know their lines. A member that stands twice is refused: nobody knows which one counts. */
final class Nodes {

    private static final int DEEPEST = 8;

    private final JsonParser parser;

    private Nodes(JsonParser parser) {
        this.parser = parser;
    }

    static Node read(byte[] bytes) {
        if (bytes.length > PolicyFile.MOST_BYTES) {
            throw Refusal.tooLarge("policy-file.too-large", String.valueOf(PolicyFile.MOST_BYTES / 1024))
                    .asException();
        }
        try (var parser = Json.createParser(new StringReader(text(bytes)))) {
            var nodes = new Nodes(parser);
            var root = nodes.value(parser.next(), "", 0);
            if (parser.hasNext()) {
                throw nodes.unreadable();
            }
            return root;
        } catch (JsonParsingException unreadable) {
            throw notJson(unreadable.getLocation().getLineNumber());
        } catch (java.util.NoSuchElementException | IllegalStateException endsEarly) {
            throw notJson(1);
        }
    }

    private Node value(JsonParser.Event event, String path, int depth) {
        if (depth > DEEPEST) {
            throw unreadable();
        }
        long line = line();
        return switch (event) {
            case START_OBJECT -> new Node(line, path, object(path, depth));
            case START_ARRAY -> new Node(line, path, array(path, depth));
            case VALUE_STRING -> new Node(line, path, parser.getString());
            case VALUE_NUMBER -> new Node(line, path, number());
            case VALUE_TRUE -> new Node(line, path, true);
            case VALUE_FALSE -> new Node(line, path, false);
            case VALUE_NULL -> new Node(line, path, null);
            default -> throw unreadable();
        };
    }

    private Map<String, Node> object(String path, int depth) {
        var members = new LinkedHashMap<String, Node>();
        for (var event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            var name = parser.getString();
            var member = path.isEmpty() ? named(name) : path + "." + named(name);
            var value = value(parser.next(), member, depth + 1);
            if (members.put(name, value) != null) {
                throw value.no("policy-file.twice");
            }
        }
        return members;
    }

    private ArrayList<Node> array(String path, int depth) {
        var items = new ArrayList<Node>();
        for (var event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            items.add(value(event, path + "[" + (items.size() + 1) + "]", depth + 1));
        }
        return items;
    }

    /** Whole numbers that fit; another is kept as one that no place takes. */
    private Object number() {
        try {
            return parser.isIntegralNumber() ? parser.getBigDecimal().intValueExact() : parser.getBigDecimal();
        } catch (ArithmeticException tooLarge) {
            return Long.MAX_VALUE;
        }
    }

    private long line() {
        return Math.max(1, parser.getLocation().getLineNumber());
    }

    private Refused unreadable() {
        return notJson(line());
    }

    private static Refused notJson(long line) {
        return Refusal.malformed("policy-file.not-json", String.valueOf(line)).asException();
    }

    /** A name as a policy has them; anything else may be somebody's data in the wrong place. */
    private static String named(String name) {
        return name.matches("[A-Za-z][A-Za-z-]{0,39}") ? name : "…";
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherLetters) {
            throw Refusal.malformed("policy-file.not-utf-8").asException();
        }
    }
}
