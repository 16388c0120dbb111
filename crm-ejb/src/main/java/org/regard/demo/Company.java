package org.regard.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.regard.customer.Kind;
import org.regard.interaction.Channel;
import org.regard.interaction.ThreeLines;
import org.regard.policy.Role;

/**
 * The demonstration company as it stands in the tables beside this class. All names are invented, telephone numbers come
 * from the ranges that regulators reserve for films and books, mail addresses end in example.org, .com or .net (RFC 2606).
 */
record Company(List<Member> members, List<Guest> guests, List<Told> told, List<Noted> noted) {

    /** Somebody who works there; {@code team} is empty for those who serve no customers. */
    record Member(String signIn, String name, Role role, String team) {}

    /** Somebody they serve; {@code organisation} is empty for those who come for themselves. */
    record Guest(
            String name,
            Kind kind,
            String organisation,
            String manager,
            String deputy,
            int daysSinceContact,
            boolean teamOnly) {}

    /**
     * What a guest told, declined to tell, or was on purpose not asked.
     *
     * @param daysAgo long ago where nobody has asked for it since; else with the last contact
     */
    record Told(String guest, String category, String state, String value, String source, Optional<Integer> daysAgo) {}

    /** What a colleague noted of a conversation; a line that says nothing is empty. */
    record Noted(String guest, String by, int daysAgo, Channel channel, ThreeLines lines) {}

    static Company read() {
        return new Company(
                rows("colleagues.csv", Company::member),
                rows("customers.csv", Company::guest),
                rows("facts.csv", Company::told),
                rows("notes.csv", Company::noted));
    }

    List<String> teams() {
        return members.stream()
                .map(Member::team)
                .filter(team -> !team.isEmpty())
                .distinct()
                .toList();
    }

    List<Told> toldBy(Guest guest) {
        return told.stream().filter(one -> one.guest().equals(guest.name())).toList();
    }

    private static Member member(NamedCsvRecord row) {
        return new Member(
                row.getField("sign_in"),
                row.getField("name"),
                Role.of(row.getField("role")).orElseThrow(),
                row.getField("team"));
    }

    private static Guest guest(NamedCsvRecord row) {
        return new Guest(
                row.getField("name"),
                Kind.of(row.getField("kind")).orElseThrow(),
                row.getField("organisation"),
                row.getField("manager"),
                row.getField("deputy"),
                Integer.parseInt(row.getField("days_since_contact")),
                row.getField("team_only").equals("yes"));
    }

    private static Told told(NamedCsvRecord row) {
        return new Told(
                row.getField("customer"),
                row.getField("category"),
                row.getField("state"),
                row.getField("value"),
                row.getField("source"),
                Optional.of(row.getField("days_ago"))
                        .filter(days -> !days.isEmpty())
                        .map(Integer::valueOf));
    }

    private static Noted noted(NamedCsvRecord row) {
        return new Noted(
                row.getField("customer"),
                row.getField("by"),
                Integer.parseInt(row.getField("days_ago")),
                Channel.of(row.getField("channel")).orElseThrow(),
                new ThreeLines(row.getField("need"), row.getField("said"), row.getField("will_do")));
    }

    private static <T> List<T> rows(String table, Function<NamedCsvRecord, T> read) {
        var stream = Objects.requireNonNull(Company.class.getResourceAsStream(table), table);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
