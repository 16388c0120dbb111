package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.regard.boundary.Channel;
import org.regard.boundary.Wish;
import org.regard.boundary.Wishes;

/** What one customer does not wish. */
public record BoundaryList(
        List<BoundaryEntry> items,
        @Schema(description = "Ways of contact that are open now.", example = "[\"e-mail\", \"letter\"]")
                List<String> openNow) {

    /** One wish. */
    @Schema(name = "Boundary")
    public record BoundaryEntry(
            UUID id,
            @Schema(allowableValues = {"record", "contact", "mention"}) String kind,
            String category,
            @Schema(description = "In the customer's words; missing when they are not for you.") String topic,
            @Schema(description = "Whether it is about a topic whose words are not for you; it binds you all the same.")
                    boolean hidden,
            @Schema(description = "Missing on a contact boundary: every way.") String channel,
            @Schema(description = "Missing: every day.") List<String> days,
            @Schema(description = "Missing, with `to`: the whole day.", example = "00:00") String from,
            @Schema(example = "10:00") String to,
            String source,
            @Schema(description = "Name of the colleague who was told.") String toldTo,
            LocalDate toldOn,
            Instant setAt,
            @Schema(description = "The first day on which it holds no longer.") LocalDate endsOn) {

        public static BoundaryEntry of(Wish wish) {
            var rule = wish.rule();
            var window = rule.window();
            return new BoundaryEntry(
                    rule.id(),
                    rule.kind().code(),
                    rule.category(),
                    rule.topic(),
                    wish.hidden(),
                    rule.channel() == null ? null : rule.channel().code(),
                    window.bits() == null
                            ? null
                            : window.days().stream()
                                    .sorted()
                                    .map(DayOfWeek::name)
                                    .map(day -> day.toLowerCase(Locale.ROOT))
                                    .toList(),
                    text(window.from()),
                    text(window.to()),
                    wish.source(),
                    wish.toldTo(),
                    wish.toldOn(),
                    wish.setAt(),
                    wish.endsOn());
        }

        private static String text(LocalTime time) {
            return time == null ? null : time.toString();
        }
    }

    public static BoundaryList of(Wishes wishes) {
        return new BoundaryList(
                wishes.all().stream().map(BoundaryEntry::of).toList(),
                wishes.open().stream().map(Channel::code).toList());
    }
}
