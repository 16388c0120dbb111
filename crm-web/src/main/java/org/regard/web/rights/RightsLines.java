package org.regard.web.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.regard.mirror.MirrorView;
import org.regard.rights.RightsView;
import org.regard.web.frame.Words;

/** What a customer decided and asked, and who outside was given something, in the words of one mirror. */
public final class RightsLines {
    private final RightsView rights;
    private final List<MirrorView.Mention> mentions;
    private final Locale locale;
    private final RightsWords words;

    public RightsLines(MirrorView mirror, Locale locale) {
        this.rights = mirror.rights();
        this.mentions = mirror.mentions();
        this.locale = locale;
        this.words = new RightsWords(locale, rights.policy());
    }

    /** One row of the mirror. */
    public record Line(String label, String value, String detail) {}

    public List<PermissionRow> permissions() {
        return PermissionRow.of(rights.permissions(), locale);
    }

    public List<Line> objections() {
        return rights.objections().stream()
                .map(one -> new Line(words.purpose(one.purpose()), words.heard(one), words.became(one)))
                .toList();
    }

    public List<Line> restrictions() {
        return rights.restrictions().stream()
                .map(one -> one.stands()
                        ? new Line(
                                words.ground(one),
                                words.say("rights.restriction.stands", Words.moment(one.setAt(), locale)),
                                "")
                        : new Line(words.ground(one), words.past(one), ""))
                .toList();
    }

    public List<Line> requests() {
        return rights.requests().stream()
                .map(one -> {
                    var more = new ArrayList<String>();
                    more.add(one.isAnswered() ? words.answered(one) : words.due(one));
                    if (one.extendedOn() != null) more.add(words.extended(one));
                    if (one.answer() != null) more.add(one.answer());
                    return new Line(words.kind(one), words.received(one), String.join(" · ", more));
                })
                .toList();
    }

    public List<Line> recipients() {
        return rights.recipients().stream()
                .map(one -> new Line(
                        one.recipient(),
                        words.given(one),
                        one.notices().stream().map(words::owed).collect(Collectors.joining(" · "))))
                .toList();
    }

    /** What others' entries hold about them: the kind and since when. */
    public List<Line> mentions() {
        return mentions.stream()
                .map(one -> new Line(one.category().name().in(locale), words.day(one.since()), ""))
                .toList();
    }
}
