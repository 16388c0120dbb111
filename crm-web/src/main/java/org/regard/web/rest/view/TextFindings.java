package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.regard.web.frame.Words;
import org.regard.wording.Finding;
import org.regard.wording.WordsInQuestion.Question;

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
                                "organisation",
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
        return new TextFindings(found.stream().map(one -> place(one, locale)).toList());
    }

    /** The questions that stand against a text of several parts, for a problem document. */
    public static JsonArray questions(List<Question> asked, Locale locale) {
        var all = Json.createArrayBuilder();
        asked.forEach(one -> all.add(json(place(one.about(), locale)).add("part", one.part())));
        return all.build();
    }

    private static Place place(Finding one, Locale locale) {
        return new Place(one.kind().code(), one.start(), one.end(), Words.say(locale, one.question()));
    }

    private static JsonObjectBuilder json(Place one) {
        return Json.createObjectBuilder()
                .add("kind", one.kind())
                .add("start", one.start())
                .add("end", one.end())
                .add("question", one.question());
    }

    public JsonObject toJson() {
        var places = Json.createArrayBuilder();
        findings.forEach(one -> places.add(json(one)));
        return Json.createObjectBuilder().add("findings", places).build();
    }
}
