package org.regard.retention.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Identity;

/**
 * One erasure as the list outside the database remembers it: identifiers and keyed hashes, no value.
 *
 * @param contractRuns by which rule something stayed
 * @param endsOn until when the marks keep somebody from being brought back
 */
public record LogEntry(
        UUID run,
        LocalDate on,
        LocalDate endsOn,
        boolean contractRuns,
        List<UUID> customers,
        List<Identity.Mark> marks) {

    private static final String FIELD = "\\|";
    private static final int FIELDS = 6;

    public LogEntry {
        customers = List.copyOf(customers);
        marks = List.copyOf(marks);
    }

    /** One line without its end. */
    String text() {
        var ids = String.join(",", customers.stream().map(UUID::toString).toList());
        var hashes = String.join(
                ",",
                marks.stream()
                        .map(mark -> mark.kind() + ":" + HexFormat.of().formatHex(mark.hash()))
                        .toList());
        return String.join("|", run.toString(), on.toString(), endsOn.toString(), contractRuns + "", ids, hashes);
    }

    static LogEntry read(String text) {
        var parts = text.split(FIELD, FIELDS);
        var customers = new ArrayList<UUID>();
        for (var id : pieces(parts[4])) {
            customers.add(UUID.fromString(id));
        }
        var marks = new ArrayList<Identity.Mark>();
        for (var mark : pieces(parts[5])) {
            var colon = mark.indexOf(':');
            marks.add(new Identity.Mark(mark.substring(0, colon), HexFormat.of().parseHex(mark.substring(colon + 1))));
        }
        return new LogEntry(
                UUID.fromString(parts[0]),
                LocalDate.parse(parts[1]),
                LocalDate.parse(parts[2]),
                Boolean.parseBoolean(parts[3]),
                customers,
                marks);
    }

    private static List<String> pieces(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
