package org.regard.web.interaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.regard.interaction.NoteView;
import org.regard.web.frame.Words;

/**
 * Puts notes into the words of one reader.
 *
 * @param mine which notes this reader may put right
 * @param letGo which notes this reader may let go
 */
public record NoteWords(Locale locale, LocalDate today, Predicate<NoteView> mine, Predicate<NoteView> letGo) {

    /** For who only reads. */
    public static NoteWords toRead(Locale locale, LocalDate today) {
        return new NoteWords(locale, today, note -> false, note -> false);
    }

    public List<NoteRow> rows(List<NoteView> notes) {
        return notes.stream().map(this::row).toList();
    }

    private NoteRow row(NoteView note) {
        return new NoteRow(
                note.id(),
                note.lines(),
                day(note.heldOn()),
                say("note.by." + note.channel().code()),
                note.writerName(),
                note.purpose(),
                read(note),
                String.join(", ", note.readers()),
                say("until.day", day(note.endsOn())),
                (int) Math.round(100 * note.remaining(today)),
                mine.test(note),
                mine.test(note) && note.unreadUntil() != null,
                letGo.test(note));
    }

    private String read(NoteView note) {
        if (note.unreadUntil() != null && note.unreadUntil().isBefore(note.endsOn())) {
            return say("note.unread.until", day(note.unreadUntil()));
        }
        return note.readers().isEmpty()
                ? say("note.unread")
                : say("note.read", note.readers().size(), day(dayOf(note.lastRead())));
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    private String say(String key, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}
