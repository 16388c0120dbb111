package org.regard.exchange.staging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.regard.customer.NameFolding;
import org.regard.customer.Welcome;
import org.regard.exchange.mapping.Column;
import org.regard.exchange.mapping.Mapping;
import org.regard.exchange.mapping.Subject;
import org.regard.exchange.mapping.Target;
import org.regard.exchange.reading.Row;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.ValueType;
import org.regard.wording.TextRules;

/** Takes from a row what the mapping keeps, in canonical form. Cells that are left behind are not even looked at. */
public final class RowReader {
    private static final String AND = String.valueOf(Row.AND);

    /** Letters of one value; beyond that nobody typed it. */
    private static final int LONGEST_VALUE = 10_000;

    /** Letters of a cell with several values in it: ten thousand addresses fit. */
    private static final int LONGEST_CELL = 500_000;

    private final List<Column> kept;
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final CellReader cells = new CellReader();
    private final WordsAtTheDoor words;
    private final Consumer<RowRefusal> refusals;

    /**
     * @param words what free text is asked about
     * @param refusals told of each value and each row that did not come in
     */
    public RowReader(Mapping mapping, Policy policy, TextRules words, Consumer<RowRefusal> refusals) {
        this.kept = mapping.kept();
        this.words = new WordsAtTheDoor(words);
        this.refusals = refusals;
        policy.categories().forEach(category -> categories.put(category.code(), category));
    }

    /** The row as it is kept, or empty when it is refused as a whole. */
    public Optional<Arrival> read(Row row) {
        RowValues values = new RowValues(row, kept, categories);
        Optional<String> no = refuse(row, values);
        if (no.isPresent()) {
            refusals.accept(new RowRefusal(row.number(), "", no.get()));
            return Optional.empty();
        }
        Map<Subject, Set<Newcomer.Told>> facts =
                Map.of(Subject.PERSON, new LinkedHashSet<>(), Subject.ORGANISATION, new LinkedHashSet<>());
        addresses(row, values, facts);
        for (Column column : kept) if (column.target().part().isEmpty()) read(row, column, values, facts);
        return Optional.of(arrival(row, values.person(), values.organisations(), facts));
    }

    /** The rule that leaves a whole row outside. */
    private static Optional<String> refuse(Row row, RowValues values) {
        if (row.tooManyCells()) return Optional.of("import.row.too-many-cells");
        List<String> names = new ArrayList<>(values.organisations());
        if (values.person() != null) names.add(values.person());
        if (names.isEmpty()) return Optional.of("import.row.no-name");
        return names.stream().anyMatch(RowReader::unfit) ? Optional.of("import.row.name") : Optional.empty();
    }

    private static boolean unfit(String name) {
        return name.length() > Welcome.LONGEST_NAME
                || !Welcome.isPlain(name)
                || NameFolding.tokens(name).isEmpty();
    }

    private Arrival arrival(
            Row row, String person, List<String> organisations, Map<Subject, Set<Newcomer.Told>> facts) {
        List<Newcomer> found = new ArrayList<>();
        for (String name : organisations)
            found.add(new Newcomer(
                    false, name, found.isEmpty() ? List.copyOf(facts.get(Subject.ORGANISATION)) : List.of()));
        return new Arrival(
                row.number(),
                person == null ? null : new Newcomer(true, person, List.copyOf(facts.get(Subject.PERSON))),
                found);
    }

    private void addresses(Row row, RowValues values, Map<Subject, Set<Newcomer.Told>> facts) {
        values.addresses().forEach((target, found) -> {
            Column column = values.column(target);
            for (AddressParts parts : found) {
                String text = parts.address().canonical();
                int longest = categories.get(target.category()).maxLength();
                if (text.length() > longest)
                    refusals.accept(new RowRefusal(row.number(), column.name(), "value.too-long"));
                else keep(row, column, text, values, facts);
            }
        });
    }

    private void read(Row row, Column column, RowValues values, Map<Subject, Set<Newcomer.Told>> facts) {
        String cell = row.at(column.place());
        if (cell == null) return;
        if (cell.length() > LONGEST_CELL) {
            refusals.accept(new RowRefusal(row.number(), column.name(), "value.too-long"));
            return;
        }
        Category category = categories.get(column.target().category());
        for (String text : cell.indexOf(Row.AND) < 0 ? new String[] {cell} : cell.split(AND)) {
            if (text.isBlank()) continue;
            if (text.length() > LONGEST_VALUE) {
                refusals.accept(new RowRefusal(row.number(), column.name(), "value.too-long"));
                continue;
            }
            var reading = cells.read(
                    column, category, text, values.country(column.target().subject()));
            var no = reading.refusal()
                    .map(Refusal::rule)
                    .or(() -> words.refuse(category, reading.value()))
                    .orElse(null);
            if (no != null) refusals.accept(new RowRefusal(row.number(), column.name(), no));
            else keep(row, column, reading.value(), values, facts);
        }
    }

    private void keep(Row row, Column column, String value, RowValues values, Map<Subject, Set<Newcomer.Told>> facts) {
        Category category = categories.get(column.target().category());
        Optional<Set<Newcomer.Told>> there =
                values.whom(column.target(), category).map(facts::get);
        Newcomer.Told told = new Newcomer.Told(category.code(), value);
        refuse(category, told, there)
                .ifPresentOrElse(
                        no -> refusals.accept(new RowRefusal(row.number(), column.name(), no)),
                        () -> there.orElseThrow().add(told));
    }

    /** The rule that leaves a value outside, beside what the row told before; saying the same twice is no second value. */
    private static Optional<String> refuse(Category category, Newcomer.Told told, Optional<Set<Newcomer.Told>> there) {
        if (there.isEmpty()) return Optional.of("import.value.about-nobody");
        boolean second = !category.many()
                && !there.get().contains(told)
                && there.get().stream().anyMatch(fact -> fact.category().equals(category.code()));
        return second ? Optional.of("import.value.one-is-enough") : Optional.empty();
    }

    static boolean isAddress(Category category) {
        return category.type() == ValueType.ADDRESS;
    }

    static boolean names(Target target, Subject subject, String part) {
        return target.isName() && target.subject() == subject && target.part().equals(part);
    }
}
