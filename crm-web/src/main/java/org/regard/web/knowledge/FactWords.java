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
        return facts.map(fact -> row(fact, kinds.computeIfAbsent(fact.category().code(), code -> kind(fact))));
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

    private FactRow row(FactView fact, Kind kind) {
        var known = fact.state() == State.KNOWN;
        return new FactRow(
                fact.id(),
                fact.category().code(),
                kind.label(),
                known ? fact.shown().text() : "",
                known ? "" : say("state." + fact.state().code()),
                known ? from(fact) : say("state." + fact.state().code() + ".so"),
                known
                        ? say("fact.for", from(fact), kind.few())
                        : say("state." + fact.state().code() + ".so"),
                fact.endsOn() == null ? say("until.customer") : say("until.day", day(fact.endsOn())),
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
