package org.regard.duplicate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regard.knowledge.Address;

/** The made-up people of FEBRL with their known duplicates; the social security number, by which anybody could tell, is left behind. */
final class Febrl {

    private static final Path LISTS = Stream.of("../../shared/data/duplicates", "../../../shared/data/duplicates")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("none"));

    /** A row: which original it belongs to, and what Regard would know of it. */
    record Row(String id, String original, Someone one) {}

    private Febrl() {}

    static boolean isThere() {
        return Files.isDirectory(LISTS);
    }

    static List<Row> read(int number) throws IOException {
        var rows = new ArrayList<Row>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(LISTS.resolve("febrl-dataset" + number + ".csv"))) {
            csv.forEach(row -> rows.add(row(row)));
        }
        return rows;
    }

    /** Every pair of rows that are the same person, in the order of the list. */
    static Set<String> truth(List<Row> rows) {
        var truth = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (rows.get(i).original().equals(rows.get(j).original())) {
                    truth.add(i + " " + j);
                }
            }
        }
        return truth;
    }

    private static Row row(NamedCsvRecord row) {
        var id = row.getField("rec_id").strip();
        return new Row(
                id,
                id.split("-")[1],
                new Someone(
                        true,
                        (field(row, "given_name") + " " + field(row, "surname")).strip(),
                        birthday(field(row, "date_of_birth")),
                        Optional.of(new Address(
                                (field(row, "street_number") + " " + field(row, "address_1")).strip(),
                                field(row, "address_2"),
                                field(row, "postcode"),
                                field(row, "suburb"),
                                field(row, "state"),
                                "")),
                        List.of()));
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(" " + name)
                .or(() -> row.findField(name))
                .orElse("")
                .strip();
    }

    /** A date that is none is refused at the door, as the import does. */
    private static Optional<String> birthday(String digits) {
        if (!digits.matches("\\d{8}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(java.time.LocalDate.parse(digits, java.time.format.DateTimeFormatter.BASIC_ISO_DATE)
                    .toString());
        } catch (java.time.DateTimeException none) {
            return Optional.empty();
        }
    }
}
