package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.regard.boundary.BoundaryKind;
import org.regard.boundary.Channel;
import org.regard.boundary.SetBoundary;
import org.regard.boundary.Window;
import org.regard.platform.Refusal;

/** A wish to respect. */
@Schema(
        name = "BoundaryToSet",
        description =
                "What a customer does not wish: `record` with a `category` or a `topic`, `mention` with a `topic`, or"
                        + " `contact` with a `channel`, `days` and hours.")
public record BoundaryBody(
        @Schema(
                        allowableValues = {"record", "contact", "mention"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String kind,
        @Schema(description = "Code of a category of the policy.", example = "birthday") String category,
        @Schema(
                        description =
                                "In the customer's words, one topic a line; the words of a line have to come together.",
                        example = "my divorce")
                String topic,
        @Schema(
                        description = "Left out: every way.",
                        allowableValues = {"phone", "e-mail", "letter", "in-person", "visit"})
                String channel,
        @Schema(description = "On which days; left out: every day.", example = "[\"monday\"]") List<String> days,
        @Schema(description = "From when they do not wish it; left out with `to`: the whole day.", example = "00:00")
                String from,
        @Schema(description = "Until when; earlier than `from`: over midnight.", example = "10:00") String to,
        @Schema(
                        allowableValues = {"customer-told", "form", "correspondence"},
                        defaultValue = "customer-told")
                String source,
        @Schema(description = "The day they said it; today, when left out.") LocalDate toldOn,
        @Schema(description = "The first day on which it holds no longer; left out: until it is lifted.")
                LocalDate endsOn,
        @Schema(
                        description =
                                "How many things you have heard that it erases, from `/boundaries/preview`; left out: 0."
                                        + " Another number is refused with 409, rule `boundary.erases`.",
                        implementation = Integer.class)
                JsonValue erases) {

    public SetBoundary toSetting() {
        if (channel != null && Channel.of(channel).isEmpty()) {
            throw Refusal.malformed("body.wrong-member", "channel").asException();
        }
        return new SetBoundary(
                BoundaryKind.of(kind).orElse(null),
                category,
                topic,
                Channel.of(channel).orElse(null),
                new Window(readDays(), time(from, "from"), time(to, "to")),
                source,
                toldOn,
                null,
                endsOn);
    }

    /** The number that the caller has heard; null for none. */
    public Integer agreed() {
        if (erases == null) return null;
        if (erases instanceof JsonNumber number && number.isIntegral()) return number.intValue();
        throw Refusal.malformed("body.wrong-member", "erases").asException();
    }

    private Set<DayOfWeek> readDays() {
        if (days == null) return EnumSet.allOf(DayOfWeek.class);
        var read = EnumSet.noneOf(DayOfWeek.class);
        try {
            days.forEach(day -> read.add(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException noDay) {
            throw Refusal.malformed("body.wrong-member", "days").asException();
        }
        return read;
    }

    private static LocalTime time(String text, String member) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeParseException noTime) {
            throw Refusal.malformed("body.wrong-member", member).asException();
        }
    }
}
