package org.regard.exchange.reading;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.regard.exchange.mapping.Subject;

/** Takes from a mirror, event by event, who it is about and what they told about themselves. */
final class MirrorReader {
    /** Most letters of what is kept of one customer; as much as one card may have. */
    private static final int MOST = OneCardReader.MOST;

    private static final int MOST_CATEGORIES = 50;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** One value; an address in parts. */
    private record Told(String category, String value, Map<String, String> parts) {}

    private final List<Told> told = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private String name;
    private String kind;
    private long letters;

    void read(JsonParser parser) throws IOException {
        if (!parser.hasNext() || parser.next() != Event.START_OBJECT) throw new Unreadable("import.file.no-mirror");
        for (String key = key(parser); key != null; key = key(parser)) {
            Event begun = parser.next();
            if (key.equals("customer") && begun == Event.START_OBJECT) customer(parser);
            else if (key.equals("facts") && begun == Event.START_ARRAY) facts(parser);
            else passBy(parser, begun);
        }
    }

    /** Whether it says about whom it is. */
    boolean isSomebody() {
        return name != null && ("person".equals(kind) || "organisation".equals(kind));
    }

    Map<String, String> cells() throws Unreadable {
        var subject = kind.equals("person") ? Subject.PERSON : Subject.ORGANISATION;
        var cells = new CodedCells(subject, name, organisations);
        for (var one : told) {
            if (one.parts() == null) cells.add(one.category(), one.value());
            else cells.add(one.category(), one.parts());
        }
        if (told.stream().map(Told::category).distinct().count() > MOST_CATEGORIES)
            throw new Unreadable("import.file.no-mirror");
        return cells.cells();
    }

    private void customer(JsonParser parser) throws IOException {
        for (String key = key(parser); key != null; key = key(parser)) {
            Event begun = parser.next();
            switch (key) {
                case "calledName" -> name = text(parser, begun);
                case "kind" -> kind = text(parser, begun);
                case "related" -> related(parser, begun);
                default -> passBy(parser, begun);
            }
        }
    }

    private void related(JsonParser parser, Event begun) throws IOException {
        if (begun != Event.START_ARRAY) {
            passBy(parser, begun);
            return;
        }
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event != Event.START_OBJECT) passBy(parser, event);
            else {
                var other = strings(parser).get("name");
                if (other != null) organisations.add(other);
            }
        }
    }

    private void facts(JsonParser parser) throws IOException {
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event == Event.START_OBJECT) fact(parser);
            else passBy(parser, event);
        }
    }

    private void fact(JsonParser parser) throws IOException {
        String category = null;
        String state = null;
        String value = null;
        Map<String, String> parts = null;
        boolean theirs = false;
        for (String key = key(parser); key != null; key = key(parser)) {
            Event begun = parser.next();
            switch (key) {
                case "category" -> category = text(parser, begun);
                case "state" -> state = text(parser, begun);
                case "aboutSomebodyElse" -> theirs = begun == Event.VALUE_FALSE;
                case "value" -> {
                    if (begun == Event.START_OBJECT) parts = strings(parser);
                    else value = text(parser, begun);
                }
                default -> passBy(parser, begun);
            }
        }
        // What is about somebody else is not theirs to take along (GDPR Art. 20(4)).
        boolean known = "known".equals(state)
                && category != null
                && CODE.matcher(category).matches();
        if (theirs && known && (value != null || parts != null)) told.add(new Told(category, value, parts));
    }

    private Map<String, String> strings(JsonParser parser) throws IOException {
        var all = new LinkedHashMap<String, String>();
        for (String key = key(parser); key != null; key = key(parser)) {
            String text = text(parser, parser.next());
            if (text != null) all.put(key, text);
        }
        return all;
    }

    /** The next key of this object, or null at its end. */
    private static String key(JsonParser parser) {
        return parser.next() == Event.KEY_NAME ? parser.getString() : null;
    }

    /** A cleaned text, or null for anything else. */
    private String text(JsonParser parser, Event begun) throws IOException {
        if (begun != Event.VALUE_STRING) {
            passBy(parser, begun);
            return null;
        }
        String text = parser.getString();
        letters += text.length();
        if (letters > MOST) throw new Unreadable("import.file.card-too-long");
        return Cells.value(text.replace(Row.AND, ' '));
    }

    /** Event by event: a parser that is told to skip looks for the end for ever where a file broke off. */
    private static void passBy(JsonParser parser, Event begun) {
        int depth = 0;
        for (Event event = begun; ; event = parser.next()) {
            if (event == Event.START_OBJECT || event == Event.START_ARRAY) depth++;
            else if (event == Event.END_OBJECT || event == Event.END_ARRAY) depth--;
            if (depth == 0) return;
        }
    }
}
