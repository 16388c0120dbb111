package org.regard.web.rest.frame;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.regard.platform.Refusal;
import org.regard.web.frame.RefusalWords;

/** A "no" as a problem document (RFC 9457): never a person's data, never the inside of the house. */
@Schema(description = "A refusal, RFC 9457: why not, and what one can do instead.")
public record Problem(
        @Schema(
                        description = "Names the rule as a URN.",
                        example = "urn:regard:rule:purpose.missing",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String type,
        @Schema(
                        description = "The kind of refusal, in the caller's language.",
                        example = "That cannot be read as it stands.",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String title,
        @Schema(description = "The HTTP status.", example = "400", requiredMode = Schema.RequiredMode.REQUIRED)
                int status,
        @Schema(
                        description = "Why, in the caller's language.",
                        example = "Regard shows nothing without a purpose.",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String detail,
        @Schema(
                        description = "Stable name of the rule that decided.",
                        example = "purpose.missing",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String rule,
        @Schema(
                        description = "What one can do instead, in the caller's language.",
                        example = "Say what you look for; programs send it in the header Regard-Purpose.")
                String way,
        @Schema(
                        description =
                                "With the rule `text.asks` alone: what is asked about, each with the part of the text (the first is 0)"
                                        + " and its place in it. The words themselves are not repeated.")
                List<Question> questions) {

    /** One question about words. */
    @Schema(name = "WordsAskedAbout")
    public record Question(
            @Schema(description = "Which part of the text, from 0.") int part,
            @Schema(description = "What it may be, such as `iban`.") String kind,
            @Schema(description = "First UTF-16 unit.") int start,
            @Schema(description = "UTF-16 unit after the last.") int end,
            @Schema(description = "A question to the writer, in the language of the call.") String question) {}

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(Refusal refusal, Locale locale) {
        return of(refusal, RefusalWords.status(refusal), locale);
    }

    /** The same words under another status, such as 401 for somebody who is not signed in. */
    public static Problem of(Refusal refusal, int status, Locale locale) {
        var words = RefusalWords.of(refusal, locale);
        return new Problem(
                "urn:regard:rule:" + refusal.rule(),
                title(refusal, status, locale),
                status,
                words.sentence(),
                refusal.rule(),
                words.way(),
                List.of());
    }

    private static String title(Refusal refusal, int status, Locale locale) {
        var kind =
                switch (status) {
                    case 401 -> "stranger";
                    case 500 -> "broken";
                    default -> refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                };
        return ResourceBundle.getBundle("org.regard.web.refusals", locale).getString("kind." + kind);
    }

    public JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("rule", rule)
                .add("way", way)
                .build();
    }
}
