package org.regard.house.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.regard.house.Raw;
import org.regard.mirror.CustomerData;

/**
 * How a row of one table with customer data is written and changed past all services; read from {@code matrix/rows.sql}.
 *
 * @param there whether the customers of the matrix have rows before anything is planted
 */
record TableRow(CustomerData table, boolean there, String add, String change) {

    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-z]+)");
    private static final List<CustomerData> ABOUT_NOBODY_BY_NAME = List.of(
            CustomerData.NAME_WORD,
            CustomerData.NAME_PART,
            CustomerData.DISCLOSURE,
            CustomerData.DISCLOSURE_UNSEALED,
            CustomerData.JOURNAL_SEAL,
            CustomerData.IMPORT_BATCH,
            CustomerData.NOT_AGAIN);

    static Map<CustomerData, TableRow> all() {
        var rows = new EnumMap<CustomerData, TableRow>(CustomerData.class);
        var file = read();
        Arrays.stream(file.split("(?m)^== ")).skip(1).map(TableRow::parsed).forEach(row -> rows.put(row.table(), row));
        return rows;
    }

    private static TableRow parsed(String section) {
        var name = section.lines().findFirst().orElseThrow().strip();
        var table = name.replace(" *", "");
        var statements = section.substring(section.indexOf('\n')).split("(?m)^-- change$");
        return new TableRow(
                CustomerData.valueOf(table.toUpperCase(java.util.Locale.ROOT)),
                name.endsWith("*"),
                statements[0].strip(),
                statements[1].strip());
    }

    private static String read() {
        try (var in = TableRow.class.getResourceAsStream("/matrix/rows.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether its rows name a customer; the others are about somebody only together with other tables. */
    boolean namesCustomers() {
        return !ABOUT_NOBODY_BY_NAME.contains(table);
    }

    /** Whose rows are there, or one empty word for each row of a table that names nobody. */
    String whose() {
        var column = table == CustomerData.CUSTOMER ? "id" : "customer_id";
        return "select distinct " + (namesCustomers() ? "coalesce(" + column + "::text, '-')" : "''") + " from "
                + table.table();
    }

    /** The same with the number of rows of each. */
    String tally() {
        return whose().replace("select distinct ", "select ").replaceFirst(" from ", " || ' ' || count(*) from ")
                + (namesCustomers() ? " group by " + (table == CustomerData.CUSTOMER ? "id" : "customer_id") : "");
    }

    static int run(Raw raw, String sql, Map<String, Object> words) {
        var values = new ArrayList<Object>();
        var bound = NAMED.matcher(sql).replaceAll(name -> {
            values.add(words.get(name.group(1)));
            return "?";
        });
        return raw.run(bound, values.toArray());
    }
}
