package org.regard.exchange.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regard.exchange.mapping.Subject;
import org.regard.exchange.mapping.Target;

/**
 * The cells of one customer by the codes of their columns, as they leave this house and come in again: each of several
 * values has a column of its own, up to nine; the ninth holds the rest, parted by {@link Row#AND}.
 */
public final class CodedCells {
    private static final int MOST_COLUMNS = 9;
    private static final List<String> ADDRESS = List.of("street", "extra", "postcode", "city", "region", "country");

    private final Subject subject;
    private final Map<String, StringBuilder> cells = new LinkedHashMap<>();
    private final Map<String, Integer> sets = new LinkedHashMap<>();

    /** @param organisations where a person belongs; empty for an organisation */
    public CodedCells(Subject subject, String name, List<String> organisations) {
        this.subject = subject;
        put(Target.of(subject, Target.NAME, "full"), name);
        if (subject == Subject.PERSON) {
            organisations.forEach(one -> put(Target.of(Subject.ORGANISATION, Target.NAME, "full"), one));
        }
    }

    public void add(String category, String value) {
        put(new Target(subject, category, "", set(category)), value);
    }

    /** An address. Beyond the last column every one leaves all its parts, also the empty ones, so that they stay in step. */
    public void add(String category, Map<String, String> parts) {
        int set = set(category);
        ADDRESS.forEach(part -> put(new Target(subject, category, part, set), parts.getOrDefault(part, "")));
    }

    private int set(String category) {
        return Math.min(MOST_COLUMNS, sets.merge(category, 1, Integer::sum));
    }

    private void put(Target target, String value) {
        var cell = cells.get(target.code());
        if (cell == null) cells.put(target.code(), new StringBuilder(value));
        else cell.append(Row.AND).append(value);
    }

    /** By column, in the order in which they came; columns without any value are left out. */
    public Map<String, String> cells() {
        var all = new LinkedHashMap<String, String>();
        cells.forEach((code, cell) -> {
            if (!cell.isEmpty()) all.put(code, cell.toString());
        });
        return all;
    }
}
