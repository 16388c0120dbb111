package org.regard.web.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regard.knowledge.FactView;
import org.regard.knowledge.State;
import org.regard.policy.Role;
import org.regard.web.frame.Words;

/** Puts facts into the words of one reader. */
public record FactWords(Locale locale, LocalDate today, Set<Role> roles) {
    private static final int A_FEW = 3;

    public List<FactRow> rows(List<FactView> facts) {
        return rows(facts.stream()).toList();
    }

    /** One after the other, each when it is asked for. */
    public Stream<FactRow> rows(Stream<FactView> facts) {
        var kinds = new HashMap<String, Kind>();
        var told = new HashMap<Told, Said>();
        var ends = new HashMap<LocalDate, String>();
        return facts.map(fact -> {
            var kind = kinds.computeIfAbsent(fact.category().code(), code -> kind(fact));
            var said = told.computeIfAbsent(Told.of(fact), one -> said(fact, kind));
            return row(fact, kind, said, ends.computeIfAbsent(fact.endsOn(), this::until));
        });
    }

    /** Many facts of a kind are told in one breath. */
    private record Told(String category, State state, String source, LocalDate on, String to) {

        static Told of(FactView fact) {
            return new Told(fact.category().code(), fact.state(), fact.source(), fact.toldOn(), fact.toldTo());
        }
    }

    /** The sentences about it; the same for all of them. */
    private record Said(String from, String detail) {}

    private Said said(FactView fact, Kind kind) {
        if (fact.state() != State.KNOWN) {
            var so = say("state." + fact.state().code() + ".so");
            return new Said(so, so);
        }
        var from = from(fact);
        return new Said(from, say("fact.for", from, kind.few()));
    }

    private String until(LocalDate end) {
        return end == null ? say("until.customer") : say("until.day", day(end));
    }

    /** What the policy says about all facts of a kind, in words that are found once. */
    private record Kind(String label, String readers, String few, String purposes) {}

    private Kind kind(FactView fact) {
        return new Kind(
                fact.category().name().in(locale),
                readers(fact),
                purposes(fact, A_FEW),
                purposes(fact, Integer.MAX_VALUE));
    }

    private FactRow row(FactView fact, Kind kind, Said said, String until) {
        var known = fact.state() == State.KNOWN;
        return new FactRow(
                fact.id(),
                fact.category().code(),
                kind.label(),
                known ? fact.shown().text() : "",
                known ? "" : say("state." + fact.state().code()),
                said.from(),
                said.detail(),
                until,
                fact.endsOn() == null ? null : (int) Math.round(100 * fact.remaining(today)),
                kind.readers(),
                kind.purposes(),
                marks(fact),
                fact.contestedOn() != null,
                known && fact.category().checkable(),
                fact.category().mayWrite(roles));
    }

    private List<String> marks(FactView fact) {
        var marks = new ArrayList<String>();
        if (fact.contestedOn() != null) marks.add(say("mark.contested", day(fact.contestedOn())));
        if (fact.confirmedOn() != null) marks.add(say("mark.confirmed", day(fact.confirmedOn())));
        var about = fact.about();
        if (about != null && about.words() != null) marks.add(say("mark.about", about.words()));
        if (about != null && about.words() == null) {
            marks.add(say(about.customer() == null ? "mark.about.masked" : "mark.about.another"));
        }
        return marks;
    }

    private String from(FactView fact) {
        var source = say("source." + fact.source());
        return fact.toldTo() == null
                ? say("fact.from", source, day(fact.toldOn()))
                : say("fact.from-to", source, day(fact.toldOn()), fact.toldTo());
    }

    /** The first purposes by name, and how many more; headings of the tree are left out. */
    private String purposes(FactView fact, int most) {
        var names = fact.purposes().stream()
                .filter(purpose -> !purpose.roles().isEmpty())
                .map(purpose -> purpose.name().in(locale))
                .toList();
        var first = String.join(", ", names.subList(0, Math.min(most, names.size())));
        return names.size() <= most ? first : say("fact.and-more", first, names.size() - most);
    }

    private String readers(FactView fact) {
        return fact.category().audience().stream()
                .map(audience -> say("role." + audience.role().code()) + " ("
                        + say("reach." + audience.reach().code()) + ")")
                .collect(Collectors.joining(", "));
    }

    private String day(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(date);
    }

    private String say(String key, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}
