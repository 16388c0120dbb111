package org.regard.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes what becomes of each column, from its name and from the rows looked at. A column that is named by a
 * target's code, as in the files that leave this house, goes where it says. A file that names a contact beside
 * a company is a list of organisations: its addresses and numbers are theirs. Otherwise a row is a person.
 */
public final class Proposal {
    private static final String NAMED = "named";

    private final Vocabulary vocabulary;
    private final Admission admission;
    private final int thisYear;

    public Proposal(Vocabulary vocabulary, Admission admission, int thisYear) {
        this.vocabulary = vocabulary;
        this.admission = admission;
        this.thisYear = thisYear;
    }

    private record Sense(String meaning, String qualifier, Clue clue) {}

    /**
     * @param names the columns
     * @param samples for each column its values in the rows looked at, those without one left out
     */
    public Mapping propose(List<String> names, List<List<String>> samples) {
        List<Sense> senses = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) senses.add(sense(names.get(i), samples.get(i)));
        Subject subject = subject(senses);
        Set<Target> taken = new HashSet<>();
        Map<String, Integer> sets = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++)
            columns.add(column(i, names.get(i), samples.get(i), senses.get(i), subject, taken, sets));
        boolean organisations =
                columns.stream().flatMap(column -> column.to().stream()).anyMatch(Proposal::namesOrganisation);
        if (!organisations)
            columns.replaceAll(column -> aboutNobody(column) ? column.leftBehind(Reason.NO_PURPOSE) : column);
        return new Mapping(columns);
    }

    private static boolean namesOrganisation(Target target) {
        return target.isName() && target.subject() == Subject.ORGANISATION;
    }

    private static boolean aboutNobody(Column column) {
        return column.kept() && column.target().subject() == Subject.ORGANISATION;
    }

    private Sense sense(String name, List<String> values) {
        if (Target.parse(name).isPresent()) return new Sense(NAMED, "", Clue.NAME);
        Vocabulary.Found found = vocabulary.find(name);
        Optional<String> looks = Content.meaning(values);
        if (found.meaning() != null && !Content.contradicts(found.meaning(), values))
            return new Sense(found.meaning(), found.qualifier(), Clue.NAME);
        if (looks.isEmpty() && name.startsWith("#")) looks = Content.nameless(values, thisYear);
        return looks.map(meaning -> new Sense(meaning, found.qualifier(), Clue.CONTENT))
                .orElse(new Sense("no-purpose", "", Clue.NONE));
    }

    private static Subject subject(List<Sense> senses) {
        boolean organisation = any(senses, "organisation.");
        boolean contact = any(senses, "contact.");
        boolean person = any(senses, "name.");
        return organisation && (contact || !person) ? Subject.ORGANISATION : Subject.PERSON;
    }

    private static boolean any(List<Sense> senses, String beginning) {
        return senses.stream().anyMatch(sense -> sense.meaning().startsWith(beginning));
    }

    private Column column(
            int place,
            String name,
            List<String> values,
            Sense sense,
            Subject subject,
            Set<Target> taken,
            Map<String, Integer> sets) {
        DateOrder dates = DateOrder.of(values);
        String example = values.isEmpty() ? null : values.get(0);
        Column left = new Column(place, name, example, null, Reason.NO_PURPOSE, sense.clue(), dates);
        if (sense.meaning().equals("no-purpose"))
            return values.isEmpty() && sense.clue() == Clue.NONE ? left.leftBehind(Reason.EMPTY) : left;
        if (sense.meaning().equals("technical")) return left.leftBehind(Reason.TECHNICAL);
        Target target = sense.meaning().equals(NAMED) ? named(name) : found(sense, subject, taken, sets);
        Optional<Reason> refused = admission.refuse(target);
        if (refused.isPresent()) return left.leftBehind(refused.get());
        taken.add(target);
        return new Column(place, name, example, target, null, sense.clue(), dates);
    }

    private static Target named(String code) {
        return Target.parse(code).orElseThrow();
    }

    private Target found(Sense sense, Subject subject, Set<Target> taken, Map<String, Integer> sets) {
        Target first = admission.aboutTheRightOne(target(sense.meaning(), subject));
        return first.set(set(first, sense, taken, sets));
    }

    private static Target target(String meaning, Subject subject) {
        int dot = meaning.indexOf('.');
        String head = dot < 0 ? meaning : meaning.substring(0, dot);
        String part = dot < 0 ? "" : meaning.substring(dot + 1);
        return switch (head) {
            case "organisation" -> Target.of(Subject.ORGANISATION, Target.NAME, "full");
            case "contact", "name" -> Target.of(Subject.PERSON, Target.NAME, part);
            default -> Target.of(subject, head, part);
        };
    }

    /** The parts of one address share a qualifier; a repeated part or another qualifier begins the next. */
    private static int set(Target target, Sense sense, Set<Target> taken, Map<String, Integer> sets) {
        if (target.isName()) return taken.contains(target) ? 9 : 1;
        if (!target.part().isEmpty()) {
            String group = target.subject() + target.category();
            int next = (int) sets.keySet().stream()
                            .filter(key -> key.startsWith(group + "|"))
                            .count()
                    + 1;
            return Math.min(9, sets.computeIfAbsent(group + "|" + sense.qualifier(), first -> next));
        }
        int set = 1;
        while (taken.contains(target.set(set)) && set < 9) set++;
        return set;
    }
}
