package org.regard.web.rights;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.regard.policy.Policy;
import org.regard.rights.ObjectionView;
import org.regard.rights.RecipientView;
import org.regard.rights.RequestView;
import org.regard.rights.RestrictionView;
import org.regard.web.frame.Words;

/** The customer's word in the language of one reader. */
record RightsWords(Locale locale, Policy policy) {

    String purpose(String code) {
        return policy.purpose(code).map(one -> one.name().in(locale)).orElse(code);
    }

    String heard(ObjectionView one) {
        return say(
                "rights.objection.given",
                Words.moment(one.objectedAt(), locale),
                say("channel." + one.channel()),
                one.heardBy());
    }

    /** What became of an objection; empty while it stands unassessed. */
    String became(ObjectionView one) {
        var found = one.assessment() == null ? "" : say("rights.objection.assessment", one.assessment());
        return one.stands()
                ? found
                : say("rights.objection." + one.endedWhy(), Words.moment(one.endedAt(), locale)) + " " + found;
    }

    String ground(RestrictionView one) {
        return say("rights.ground." + one.ground());
    }

    String past(RestrictionView one) {
        return say(
                "rights.restriction.past",
                Words.moment(one.setAt(), locale),
                Words.moment(one.liftedAt(), locale),
                ground(one));
    }

    String kind(RequestView one) {
        return say("rights.request.kind." + one.kind().code());
    }

    String received(RequestView one) {
        return say("rights.request.line", day(one.receivedOn()), say("channel." + one.channel()));
    }

    String answered(RequestView one) {
        return say(
                "rights.request.answered",
                say("rights.outcome." + one.outcome().code()),
                day(one.answeredOn()),
                say("channel." + one.answerChannel()));
    }

    String extended(RequestView one) {
        return say("rights.request.extended", day(one.extendedOn()), one.extension());
    }

    String due(RequestView one) {
        return say("rights.request.due", day(one.dueOn()));
    }

    String given(RecipientView one) {
        return say("rights.recipient.line", day(one.passedOn()), names(one.categories()));
    }

    String owed(RecipientView.Notice one) {
        return one.isOwed()
                ? say("rights.notice." + one.why(), names(one.categories()))
                : say("rights.notice.told", Words.moment(one.toldAt(), locale));
    }

    private String names(List<String> categories) {
        return categories.stream()
                .map(code ->
                        policy.category(code).map(one -> one.name().in(locale)).orElse(code))
                .collect(Collectors.joining(", "));
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    String say(String key, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}
