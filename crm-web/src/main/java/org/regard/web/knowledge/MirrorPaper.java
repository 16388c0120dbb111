package org.regard.web.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regard.knowledge.FactView;
import org.regard.mirror.MirrorView;
import org.regard.paper.Paper;
import org.regard.policy.Policy;
import org.regard.web.frame.Words;
import org.regard.web.interaction.NoteWords;
import org.regard.web.rights.RightsLines;

/** The mirror on paper (GDPR Art. 12(1), 15(3)): all that the page says, in the same order. */
public final class MirrorPaper {
    private final MirrorView mirror;
    private final Locale locale;
    private final MirrorWords words;
    private final Paper paper;

    private MirrorPaper(MirrorView mirror, Policy policy, Locale locale, Instant at) {
        this.mirror = mirror;
        this.locale = locale;
        this.words = MirrorWords.of(mirror, policy, locale);
        this.paper = Paper.of(
                locale,
                say("mirror.title", mirror.customer().calledName()),
                say("mirror.said", Words.day(mirror.today(), locale)),
                at);
    }

    public static byte[] bytes(MirrorView mirror, Policy policy, Locale locale, Instant at) {
        var sheet = new MirrorPaper(mirror, policy, locale, at);
        sheet.directory();
        sheet.facts();
        sheet.notes();
        sheet.search();
        sheet.rights();
        sheet.work();
        sheet.limits();
        sheet.readers();
        sheet.paper.text(say(locale, "mirror.foot", mirror.policy()));
        return sheet.paper.bytes();
    }

    private void directory() {
        var customer = mirror.customer();
        if (customer.onlyByLaw()) {
            paper.text(say("erase.restricted")).text(say("erase.restricted.why"));
        }
        var pairs = new LinkedHashMap<String, String>();
        pairs.put(
                say("welcome.name"),
                customer.calledName() + "\n" + say("mirror.welcomed", day(customer.welcomedOn()))
                        + (mirror.cameByImport() ? say("mirror.by-import") : "") + "\n"
                        + say("until.day", day(mirror.endsOn())));
        pairs.put(
                say("card.looked-after"),
                customer.manager().name() + "\n"
                        + say("card.deputy", customer.deputy().name()));
        if (mirror.wallStands()) pairs.put(say("walls.title"), say("mirror.wall"));
        if (!customer.related().isEmpty()) {
            pairs.put(
                    say(customer.kind().equals("person") ? "mirror.belongs" : "card.people"),
                    customer.related().stream().map(one -> one.name()).collect(Collectors.joining("\n")));
        }
        paper.section(say("mirror.directory")).pairs(pairs);
    }

    private void facts() {
        paper.section(say("mirror.facts"));
        if (mirror.facts().isEmpty()) paper.text(say("mirror.facts.none"));
        var words = new FactWords(locale, mirror.today(), Set.of());
        paper.table(
                head("kind", "what", "from", "until"),
                words.rows(mirror.facts().stream())
                        .map(row -> List.of(
                                row.label(),
                                Stream.concat(Stream.of(row.value() + row.unknown()), row.marks().stream())
                                        .collect(Collectors.joining("\n")),
                                row.from(),
                                row.until())));
        keptFor(words);
    }

    /** Purposes and readers are the policy's word on a kind: said once for each. */
    private void keptFor(FactWords words) {
        var kinds = new LinkedHashMap<String, FactView>();
        mirror.facts().forEach(fact -> kinds.putIfAbsent(fact.category().code(), fact));
        section(
                "mirror.kept-for",
                head("kind", "for"),
                words.rows(List.copyOf(kinds.values())),
                row -> List.of(
                        row.label(),
                        say("known.purposes", row.purposes()) + "\n" + say("known.readers", row.readers())));
    }

    private void notes() {
        var rows = NoteWords.toRead(locale, mirror.today()).rows(mirror.notes());
        section(
                "mirror.notes",
                head("day", "what", "from", "until", "for"),
                rows,
                row -> List.of(
                        row.day() + "\n" + row.channel(),
                        row.lines().all().stream()
                                .filter(line -> !line.isEmpty())
                                .collect(Collectors.joining("\n")),
                        row.writer() + "\n" + row.read()
                                + (row.readers().isEmpty() ? "" : say("note.readers", row.readers())),
                        row.until(),
                        words.purpose(row.purpose())));
    }

    private void search() {
        paper.section(say("mirror.search"))
                .text(say("mirror.search.why"))
                .list(Stream.concat(
                                mirror.words().stream(),
                                words.lookups().stream().map(kind -> say("mirror.lookup", kind)))
                        .toList());
    }

    private void rights() {
        var lines = new RightsLines(mirror, locale);
        section(
                "mirror.permissions",
                head("kind", "what", "from"),
                lines.permissions(),
                one -> List.of(one.label(), one.said(), one.given() + "\n" + one.withdrawn()));
        lines("mirror.objections", lines.objections());
        lines("mirror.restrictions", lines.restrictions());
        lines("mirror.requests", lines.requests());
        lines("mirror.recipients", lines.recipients());
        lines("mirror.mentions", lines.mentions());
    }

    private void lines(String title, List<RightsLines.Line> lines) {
        section(title, head("kind", "what", "more"), lines, one -> List.of(one.label(), one.value(), one.detail()));
    }

    private void work() {
        section(
                "mirror.checks",
                head("when", "who", "what"),
                mirror.checks(),
                one -> List.of(
                        moment(one.at()),
                        one.colleague(),
                        say(one.matched() ? "known.matches" : "known.does-not-match")));
        section(
                "mirror.bring-ins",
                head("when", "who", "what"),
                mirror.bringIns(),
                one -> List.of(
                        moment(one.at()),
                        one.askedBy() + " → " + one.askedOf(),
                        say("bring.answer." + (one.answer() == null ? "none" : one.answer()))));
        section(
                "mirror.used",
                head("kind", "when", "for"),
                mirror.used(),
                one -> List.of(
                        one.category().name().in(locale),
                        one.on() == null ? say("mirror.used.never") : day(one.on()),
                        (one.purpose() == null ? "" : words.purpose(one.purpose()))
                                + (one.fadesOn() == null ? "" : "\n" + say("mirror.used.fades", day(one.fadesOn())))));
    }

    private void limits() {
        section(
                "mirror.holds",
                head("since", "what", "until"),
                mirror.holds(),
                one -> List.of(day(one.since()), one.reason(), say("until.day", day(one.until()))));
        section(
                "mirror.boundaries",
                head("kind", "what", "from", "until"),
                words.wishes(),
                one -> List.of(say("wishes." + one.kind()), one.what(), one.from(), one.until()));
        section(
                "mirror.overrides",
                head("when", "who", "where", "kind", "what"),
                mirror.overrides(),
                one -> List.of(
                        moment(one.at()),
                        one.colleague(),
                        say("text.place." + one.place()),
                        one.kinds().stream()
                                .map(kind -> say("text.kind." + kind))
                                .collect(Collectors.joining(", ")),
                        one.reason()));
        section(
                "mirror.replaced",
                head("kind", "what", "since"),
                mirror.replaced(),
                one -> List.of(
                        one.category().name().in(locale), one.value(), say("mirror.replaced.since", day(one.since()))));
    }

    private void readers() {
        section(
                "mirror.readers",
                head("when", "who", "for", "what", "why"),
                mirror.readers(),
                one -> List.of(
                        moment(one.at()),
                        one.colleague() == null ? say("mirror.house") : one.colleague(),
                        words.purpose(one.purpose()),
                        Stream.of(words.act(one), words.saw(one))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(": ")),
                        one.reason() == null ? "" : one.reason()));
        section(
                "mirror.emergencies",
                head("when", "who", "what"),
                mirror.emergencies(),
                one -> List.of(
                        moment(one.at()),
                        one.lookedBy() + " → " + one.toldTo(),
                        one.said() == null ? say("mirror.emergencies.waits") : one.said()));
    }

    /** A section with its sentence, where it has one; nothing of it when there is nothing to say. */
    private <T> void section(String title, List<String> head, List<T> rows, Function<T, List<String>> row) {
        if (rows.isEmpty()) return;
        paper.section(say(title));
        var why = say(title + ".why");
        if (!why.equals(title + ".why")) paper.text(why);
        paper.table(head, rows.stream().map(row));
    }

    private List<String> head(String... columns) {
        return Stream.of(columns).map(one -> say("mirror.head." + one)).toList();
    }

    private String day(LocalDate date) {
        return Words.day(date, locale);
    }

    private String moment(Instant at) {
        return Words.moment(at, locale);
    }

    private String say(String key, Object... arguments) {
        return say(locale, key, arguments);
    }

    private static String say(Locale locale, String key, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}
