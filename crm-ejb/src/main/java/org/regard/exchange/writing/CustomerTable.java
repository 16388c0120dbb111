package org.regard.exchange.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.regard.customer.Header;
import org.regard.exchange.mapping.Subject;
import org.regard.exchange.mapping.Target;
import org.regard.exchange.reading.Row;
import org.regard.knowledge.FactView;
import org.regard.knowledge.State;
import org.regard.mirror.MirrorView;
import org.regard.policy.ValueType;

/**
 * One customer as a table of one row (CSV, RFC 4180, UTF-8), to be taken to another house (GDPR Art. 20). Its columns are
 * named by the codes that our own import reads, so that it comes in again without anybody choosing a column.
 *
 * <p>It holds name, organisation and the values kept about the customer; not what is about somebody else (Art. 20(4)), and
 * not what we made ourselves: the journal, keys, ends. Those are in the mirror.
 */
public final class CustomerTable {

    /** What the file is called among types of content. */
    public static final String MEDIA_TYPE = "text/csv";

    private static final int MOST_COLUMNS = 9;

    private final Subject subject;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, Integer> sets = new LinkedHashMap<>();

    private CustomerTable(Header customer) {
        subject = Subject.valueOf(customer.kind().toUpperCase(Locale.ROOT));
        cells.put(name(subject), customer.calledName());
        if (subject == Subject.PERSON && !customer.related().isEmpty()) {
            cells.put(
                    name(Subject.ORGANISATION),
                    customer.related().stream()
                            .map(Header.Related::name)
                            .collect(Collectors.joining(String.valueOf(Row.AND))));
        }
    }

    /** The table of a mirror. */
    public static String of(MirrorView mirror) {
        var table = new CustomerTable(mirror.customer());
        mirror.facts().stream().filter(CustomerTable::isTheirs).forEach(table::add);
        return table.lines();
    }

    private static String name(Subject subject) {
        return Target.of(subject, Target.NAME, "full").code();
    }

    private static boolean isTheirs(FactView fact) {
        return fact.state() == State.KNOWN
                && fact.about() == null
                && fact.shown() != null
                && fact.shown().value() != null;
    }

    private void add(FactView fact) {
        var category = fact.category();
        var set = Math.min(MOST_COLUMNS, sets.merge(category.code(), 1, Integer::sum));
        if (category.type() != ValueType.ADDRESS) {
            put(new Target(subject, category.code(), "", set), fact.shown().value());
            return;
        }
        // Every address beyond the last column leaves all its parts there, also the empty ones, so that they stay in
        // step.
        List.of("street", "extra", "postcode", "city", "region", "country")
                .forEach(part -> put(
                        new Target(subject, category.code(), part, set),
                        fact.shown().parts().getOrDefault(part, "")));
    }

    private void put(Target target, String value) {
        cells.merge(target.code(), value, (first, second) -> first + Row.AND + second);
    }

    private String lines() {
        cells.values().removeIf(String::isEmpty);
        return line(cells.keySet()) + line(cells.values());
    }

    private static String line(Iterable<String> values) {
        var line = new ArrayList<String>();
        values.forEach(value -> line.add(PlainCell.of(value)));
        return String.join(",", line) + "\r\n";
    }
}
