package org.regard.web.policy;

import java.util.Locale;
import org.regard.paper.Paper;
import org.regard.policy.processing.RecordOfProcessing;
import org.regard.web.frame.Words;

/** The record of processing on paper, to be handed to an authority (GDPR Art. 30(4)). */
public final class RecordPaper {
    private RecordPaper() {}

    public static byte[] bytes(RecordOfProcessing record, Locale locale) {
        var words = new RecordWords(record, locale);
        var paper =
                Paper.of(locale, words.title(), words.said(), record.madeAt()).text(words.stated());
        paper.section(say(locale, "record.controller"));
        if (words.controller().isEmpty()) paper.text(say(locale, "record.controller.none"));
        paper.pairs(words.controller());
        paper.section(say(locale, "record.subjects")).text(say(locale, "record.subjects.text"));
        activities(paper, words, locale);
        paper.section(say(locale, "record.data.title"))
                .text(words.dataWhy())
                .table(words.dataHead(), words.data())
                .part(say(locale, "record.notes"))
                .text(words.notes())
                .part(say(locale, "record.never"))
                .text(words.never());
        paper.section(say(locale, "record.house")).text(say(locale, "record.house.text"));
        paper.section(say(locale, "record.recipients")).list(words.recipients());
        paper.section(say(locale, "record.transfers")).text(words.transfers());
        paper.section(say(locale, "record.measures")).list(words.measures());
        paper.section(words.changesTitle()).list(words.changes());
        return paper.bytes();
    }

    private static void activities(Paper paper, RecordWords words, Locale locale) {
        paper.section(say(locale, "record.activities")).text(say(locale, "record.activities.why"));
        for (var activity : words.activities()) {
            paper.part(activity.name())
                    .text(activity.meaning())
                    .text(say(locale, "record.who") + ": " + activity.who()
                            + (activity.mind().isEmpty() ? "" : ". " + activity.mind()))
                    .pairs(activity.shown());
        }
    }

    private static String say(Locale locale, String key) {
        return Words.say(locale, key);
    }
}
