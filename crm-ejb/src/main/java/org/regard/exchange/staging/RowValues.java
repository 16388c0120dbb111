package org.regard.exchange.staging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regard.exchange.mapping.Column;
import org.regard.exchange.mapping.Subject;
import org.regard.exchange.mapping.Target;
import org.regard.exchange.reading.Row;
import org.regard.policy.Category;

/** What several cells of one row say together: the names, the addresses, the countries. */
final class RowValues {
    private static final String AND = String.valueOf(Row.AND);

    private final Row row;
    private final List<Column> kept;
    private final String person;
    private final List<String> organisations;
    private final Map<Target, List<AddressParts>> addresses = new LinkedHashMap<>();
    private final Map<Target, Column> columns = new LinkedHashMap<>();

    RowValues(Row row, List<Column> kept, Map<String, Category> categories) {
        this.row = row;
        this.kept = kept;
        person = personsName();
        organisations = organisationNames();
        for (Column column : kept)
            if (!column.target().isName()
                    && RowReader.isAddress(categories.get(column.target().category()))) address(column);
        addresses
                .values()
                .forEach(found -> found.removeIf(parts -> parts.address().isEmpty()));
    }

    String person() {
        return person;
    }

    List<String> organisations() {
        return organisations;
    }

    Map<Target, List<AddressParts>> addresses() {
        return addresses;
    }

    /** The first column of an address, to name it in a refusal. */
    Column column(Target address) {
        return columns.get(address);
    }

    /** The country in which this subject's numbers are read: of an own address, else of any in the row; null: the house's. */
    String country(Subject subject) {
        String any = null;
        for (var entry : addresses.entrySet())
            for (AddressParts parts : entry.getValue()) {
                String country = parts.country();
                if (country != null && entry.getKey().subject() == subject) return country;
                if (any == null) any = country;
            }
        return any;
    }

    /** About whom a value is kept when the row has only one of the two; empty when the category does not suit whom there is. */
    Optional<Subject> whom(Target target, Category category) {
        boolean there = target.subject() == Subject.PERSON ? person != null : !organisations.isEmpty();
        Subject whom =
                there ? target.subject() : target.subject() == Subject.PERSON ? Subject.ORGANISATION : Subject.PERSON;
        return category.isAbout(whom.code()) ? Optional.of(whom) : Optional.empty();
    }

    private String personsName() {
        String given = cell(Subject.PERSON, "given");
        String family = cell(Subject.PERSON, "family");
        if (given != null || family != null)
            return given == null ? family : family == null ? given : given + " " + family;
        String full = cell(Subject.PERSON, "full");
        if (full == null) return null;
        int comma = full.indexOf(',');
        boolean turned = comma > 0 && comma == full.lastIndexOf(',') && comma < full.length() - 1;
        return turned
                ? full.substring(comma + 1).strip() + " "
                        + full.substring(0, comma).strip()
                : full;
    }

    private List<String> organisationNames() {
        List<String> names = new ArrayList<>();
        String cell = cell(Subject.ORGANISATION, "full");
        if (cell != null)
            for (String name : cell.split(AND))
                if (!name.isBlank() && !names.contains(name.strip())) names.add(name.strip());
        return names;
    }

    private String cell(Subject subject, String part) {
        for (Column column : kept)
            if (RowReader.names(column.target(), subject, part) && row.at(column.place()) != null)
                return oneLine(row.at(column.place()), subject);
        return null;
    }

    private static String oneLine(String name, Subject subject) {
        String line = name.indexOf('\n') < 0 ? name : name.replace('\n', ' ');
        return subject == Subject.PERSON && line.indexOf(Row.AND) >= 0
                ? line.substring(0, line.indexOf(Row.AND))
                : line;
    }

    private void address(Column column) {
        String cell = row.at(column.place());
        if (cell == null) return;
        Target part = column.target();
        Target whole = new Target(part.subject(), part.category(), "", part.set());
        columns.putIfAbsent(whole, column);
        List<AddressParts> found = addresses.computeIfAbsent(whole, first -> new ArrayList<>());
        String[] values = cell.split(AND, -1);
        for (int i = 0; i < values.length; i++) {
            while (found.size() <= i) found.add(new AddressParts());
            if (!values[i].isBlank()) found.get(i).put(column.target().part(), values[i].strip());
        }
    }
}
