package org.regard.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sentences that others made and marked, in the format of presidio-research. */
final class PublicNotes {

    private static final Map<String, String> KINDS = Map.of(
            "EMAIL_ADDRESS",
            "e-mail",
            "DOMAIN_NAME",
            "url",
            "IBAN_CODE",
            "iban",
            "CREDIT_CARD",
            "card",
            "US_SSN",
            "national-number",
            "IP_ADDRESS",
            "ip-address",
            "PHONE_NUMBER",
            "phone");

    private PublicNotes() {}

    static List<Note> in(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(PublicNotes::note)
                    .toList();
        }
    }

    private static Note note(JsonObject one) {
        var truths = new ArrayList<Note.Truth>();
        for (var span : one.getJsonArray("spans").getValuesAs(JsonObject.class)) {
            var kind = KINDS.get(span.getString("entity_type"));
            if (kind != null) {
                truths.add(new Note.Truth(kind, span.getInt("start_position"), span.getInt("end_position")));
            }
        }
        return new Note(one.getString("full_text"), "en", null, truths);
    }
}
