package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.regard.web.frame.Words;
import org.regard.wording.Finding;

/** What a text is asked about. */
public record TextFindings(List<Place> findings) {

    /** One place. */
    @Schema(name = "PlaceInText")
    public record Place(
            @Schema(
                            allowableValues = {
                                "e-mail",
                                "url",
                                "iban",
                                "card",
                                "national-number",
                                "ip-address",
                                "phone",
                                "person",
                                "special-category",
                                "disrespect",
                                "house"
                            })
                    String kind,
            @Schema(description = "First UTF-16 unit.") int start,
            @Schema(description = "UTF-16 unit after the last.") int end,
            @Schema(description = "A question to the writer, in the language of the call.") String question) {}

    public static TextFindings of(List<Finding> found, Locale locale) {
        return new TextFindings(found.stream()
                .map(one -> new Place(one.kind().code(), one.start(), one.end(), Words.say(locale, one.question())))
                .toList());
    }

    public JsonObject toJson() {
        var places = Json.createArrayBuilder();
        findings.forEach(one -> places.add(Json.createObjectBuilder()
                .add("kind", one.kind())
                .add("start", one.start())
                .add("end", one.end())
                .add("question", one.question())));
        return Json.createObjectBuilder().add("findings", places).build();
    }
}
