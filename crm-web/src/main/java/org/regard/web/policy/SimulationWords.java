package org.regard.web.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.regard.policy.Policy;
import org.regard.policy.draft.Finding.Part;
import org.regard.retention.simulation.Simulation.Going;
import org.regard.retention.simulation.Simulation.Shift;
import org.regard.retention.simulation.Simulation.Sight;
import org.regard.web.frame.Words;

/** Puts a simulation into the words of one reader. */
record SimulationWords(Policy inForce, Policy draft, Locale locale) {
    private static final Set<String> KNOWN = Set.of("hold", "law", "people");

    /**
     * What some roles see of a category for a purpose, before and after.
     *
     * @param kind {@code disappears}, {@code less}, {@code more} or {@code appears}
     * @param howMany facts and customers
     */
    public record Row(
            String category, String purpose, String roles, String before, String after, String kind, String howMany) {}

    /** What would be erased, and what of it a hold keeps. */
    public record Gone(String category, String why, String howMany, String held) {}

    /** Roles for which the same happens share a row. */
    List<Row> shifts(List<Shift> shifts) {
        return shifts.stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(
                                one.category(),
                                one.purpose(),
                                sight(one.before()),
                                sight(one.after()),
                                one.kind().code()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(this::row)
                .toList();
    }

    private Row row(List<Shift> same) {
        var one = same.get(0);
        var names = new ChangeWords(inForce, draft, locale);
        return new Row(
                names.name(Part.CATEGORY, one.category()),
                names.name(Part.PURPOSE, one.purpose()),
                same.stream().map(shift -> say("role." + shift.role())).collect(Collectors.joining(", ")),
                sight(one.before()),
                sight(one.after()),
                one.kind().code(),
                say("simulation.facts", one.facts(), one.people()));
    }

    List<Gone> going(List<Going> going) {
        var names = new ChangeWords(inForce, draft, locale);
        return going.stream()
                .map(one -> new Gone(
                        names.name(Part.CATEGORY, one.category()),
                        say("simulation.why." + one.why()),
                        say("simulation.facts", one.facts(), one.people()),
                        one.held() == 0 ? "" : say("simulation.held", one.held())))
                .toList();
    }

    String stays(Map<String, Long> stays) {
        return stays.entrySet().stream()
                .map(one -> say(
                        "simulation.stays." + (KNOWN.contains(one.getKey()) ? one.getKey() : "other"), one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String sight(Sight sight) {
        return sight == null
                ? say("change.not-at-all")
                : say("precision." + sight.precision().code()) + ", "
                        + say("reach." + sight.reach().code());
    }

    private String say(String key, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}
