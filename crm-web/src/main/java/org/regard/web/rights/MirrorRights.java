package org.regard.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.regard.rights.RightsView;
import org.regard.web.frame.Words;
import org.regard.web.knowledge.MirrorPage;

/** What the customer decided and asked, and who outside was given something, as the mirror tells them. */
@Named
@RequestScoped
public class MirrorRights {
    @Inject
    private MirrorPage page;

    /** One row of the mirror. */
    public record Line(String label, String value, String detail) {}

    public List<PermissionRow> getPermissions() {
        return PermissionRow.of(rights().permissions(), page.getLocale());
    }

    public List<Line> getObjections() {
        var words = words();
        return rights().objections().stream()
                .map(one -> new Line(words.purpose(one.purpose()), words.heard(one), words.became(one)))
                .toList();
    }

    public List<Line> getRestrictions() {
        var words = words();
        return rights().restrictions().stream()
                .map(one -> one.stands()
                        ? new Line(
                                words.ground(one),
                                words.say("rights.restriction.stands", Words.moment(one.setAt(), page.getLocale())),
                                "")
                        : new Line(words.ground(one), words.past(one), ""))
                .toList();
    }

    public List<Line> getRequests() {
        var words = words();
        return rights().requests().stream()
                .map(one -> {
                    var more = new ArrayList<String>();
                    more.add(one.isAnswered() ? words.answered(one) : words.due(one));
                    if (one.extendedOn() != null) more.add(words.extended(one));
                    if (one.answer() != null) more.add(one.answer());
                    return new Line(words.kind(one), words.received(one), String.join(" · ", more));
                })
                .toList();
    }

    public List<Line> getRecipients() {
        var words = words();
        return rights().recipients().stream()
                .map(one -> new Line(
                        one.recipient(),
                        words.given(one),
                        one.notices().stream().map(words::owed).collect(Collectors.joining(" · "))))
                .toList();
    }

    /** What others' entries hold about them: the kind and since when. */
    public List<Line> getMentions() {
        var words = words();
        return page.getMirror().mentions().stream()
                .map(one -> new Line(one.category().name().in(page.getLocale()), words.day(one.since()), ""))
                .toList();
    }

    private RightsView rights() {
        return page.getMirror().rights();
    }

    private RightsWords words() {
        return new RightsWords(page.getLocale(), rights().policy());
    }
}
