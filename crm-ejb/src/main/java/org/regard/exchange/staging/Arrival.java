package org.regard.exchange.staging;

import java.util.ArrayList;
import java.util.List;
import org.regard.exchange.staging.Newcomer.Told;

/**
 * What is kept of one row: at most one person, and the organisations they belong to (the first one may bring facts).
 *
 * @param row its number, for the report
 * @param person may be null
 */
public record Arrival(long row, Newcomer person, List<Newcomer> organisations) {
    private static final char FIELD = '\u001d';
    private static final char RECORD = '\u001e';

    public Arrival {
        organisations = List.copyOf(organisations);
    }

    /** Whom the row is about: the person, else the organisation. */
    public Newcomer principal() {
        return person != null ? person : organisations.get(0);
    }

    /** Appends this row to the text of a batch, in the form that {@link #read} understands. */
    public void write(StringBuilder batch) {
        batch.append('r').append(row).append(RECORD);
        if (person != null) write(batch, 'p', person);
        for (Newcomer organisation : organisations) write(batch, 'o', organisation);
    }

    private static void write(StringBuilder batch, char kind, Newcomer newcomer) {
        batch.append(kind).append(newcomer.name()).append(RECORD);
        for (Told fact : newcomer.facts())
            batch.append('f')
                    .append(fact.category())
                    .append(FIELD)
                    .append(fact.value())
                    .append(RECORD);
    }

    /** The rows of a batch, in order. */
    public static List<Arrival> read(String batch) {
        List<Arrival> arrivals = new ArrayList<>();
        Newcomer person = null;
        Newcomer last = null;
        List<Newcomer> organisations = new ArrayList<>();
        long row = 0;
        for (int at = 0; at < batch.length(); ) {
            int end = batch.indexOf(RECORD, at);
            char kind = batch.charAt(at);
            if (kind == 'r' && at > 0) {
                arrivals.add(new Arrival(row, person, organisations));
                person = null;
                organisations.clear();
            }
            switch (kind) {
                case 'r' -> row = Long.parseLong(batch, at + 1, end, 10);
                case 'p' -> last = person = new Newcomer(true, batch.substring(at + 1, end), List.of());
                case 'o' -> organisations.add(last = new Newcomer(false, batch.substring(at + 1, end), List.of()));
                default -> {
                    int field = batch.indexOf(FIELD, at);
                    last.facts().add(new Told(batch.substring(at + 1, field), batch.substring(field + 1, end)));
                }
            }
            at = end + 1;
        }
        if (!batch.isEmpty()) arrivals.add(new Arrival(row, person, organisations));
        return arrivals;
    }
}
