package org.regard.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Sentences that others made, with names of the directory put where their names stood: the phrasing is nobody's of this project. Sentences
 * that name somebody by a first name alone are left out: that is nobody in particular.
 */
final class NamedNotes {

    private final Random random;
    private final Mentions mentions;
    private final NoteDirectory directory;

    NamedNotes(long seed, NoteDirectory directory) {
        random = new Random(seed);
        mentions = new Mentions(random);
        this.directory = directory;
    }

    /** A place that is replaced. */
    private record Span(String kind, int start, int end, String words) {

        boolean isWhole() {
            return words.strip().contains(" ");
        }
    }

    List<Note> in(Path file) throws IOException {
        var notes = new ArrayList<Note>();
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            for (var one : reader.readArray().getValuesAs(JsonObject.class)) {
                var text = one.getString("full_text");
                var spans = one.getJsonArray("spans").getValuesAs(JsonObject.class).stream()
                        .filter(span -> List.of("PERSON", "ORGANIZATION").contains(span.getString("entity_type")))
                        .map(span -> new Span(
                                span.getString("entity_type"),
                                span.getInt("start_position"),
                                span.getInt("end_position"),
                                span.getString("entity_value")))
                        .sorted(Comparator.comparing(Span::start))
                        .toList();
                if (!spans.isEmpty()
                        && spans.stream()
                                .allMatch(span -> span.kind().equals("ORGANIZATION") || isSomebody(text, span))) {
                    notes.add(named(text, spans));
                }
            }
        }
        return notes;
    }

    private static boolean isSomebody(String text, Span span) {
        return span.isWhole() || isTitled(text, span);
    }

    private static boolean isTitled(String text, Span span) {
        return text.substring(0, span.start()).matches("(?s).*\\b(?i:mr|mrs|ms|dr|miss)\\.? $");
    }

    private Note named(String text, List<Span> spans) {
        var draft = new Note.Draft();
        int at = 0;
        for (var span : spans) {
            draft.say(text.substring(at, span.start()));
            if (span.kind().equals("ORGANIZATION")) {
                draft.seed(
                        "organisation", mentions.ofFirm(one(directory.firms()).name()));
            } else {
                var name = one(directory.known()).name();
                boolean whole = span.isWhole() || !name.contains(" ");
                draft.seed("person", whole ? name : name.substring(name.indexOf(' ') + 1));
            }
            at = span.end();
        }
        return draft.say(text.substring(at)).done("en", null);
    }

    private NoteMaker.Someone one(List<NoteMaker.Someone> many) {
        return many.get(random.nextInt(many.size()));
    }
}
