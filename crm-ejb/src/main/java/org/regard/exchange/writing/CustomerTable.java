package org.regard.exchange.writing;

import java.util.ArrayList;
import java.util.Locale;
import org.regard.customer.Header;
import org.regard.exchange.mapping.Subject;
import org.regard.exchange.reading.CodedCells;
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

    private CustomerTable() {}

    /** The table of a mirror. */
    public static String of(MirrorView mirror) {
        var customer = mirror.customer();
        var cells = new CodedCells(
                Subject.valueOf(customer.kind().toUpperCase(Locale.ROOT)),
                customer.calledName(),
                customer.related().stream().map(Header.Related::name).toList());
        mirror.facts().stream().filter(CustomerTable::isTheirs).forEach(fact -> add(cells, fact));
        var all = cells.cells();
        return line(all.keySet()) + line(all.values());
    }

    private static boolean isTheirs(FactView fact) {
        return fact.state() == State.KNOWN
                && fact.about() == null
                && fact.shown() != null
                && fact.shown().value() != null;
    }

    private static void add(CodedCells cells, FactView fact) {
        var category = fact.category();
        if (category.type() == ValueType.ADDRESS)
            cells.add(category.code(), fact.shown().parts());
        else cells.add(category.code(), fact.shown().value());
    }

    private static String line(Iterable<String> values) {
        var line = new ArrayList<String>();
        values.forEach(value -> line.add(PlainCell.of(value)));
        return String.join(",", line) + "\r\n";
    }
}
