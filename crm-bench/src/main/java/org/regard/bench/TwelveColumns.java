package org.regard.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import org.regard.knowledge.Address;

/** A list as another system exports it: twelve columns, an organisation for every few rows. */
final class TwelveColumns {

    private TwelveColumns() {}

    static void write(Path file, int rows) throws IOException {
        var people = new People(new Staff(), LocalDate.now(Clock.systemUTC()), 7);
        var random = new Random(7);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(
                    "Name;Company;Phone;E-mail;Street;Postcode;City;Country;Birthday;Language;Customer number;Role\n");
            Someone firm = people.organisation();
            for (int i = 0; i < rows; i++) {
                if (i % People.PEOPLE_PER_ORGANISATION == 0) {
                    firm = people.organisation();
                }
                out.write(line(people.person(firm.id()), firm.name(), random));
            }
        }
    }

    private static String line(Someone one, String firm, Random random) {
        var address = Address.read(value(
                        one,
                        "postal-address",
                        new Address("Main Street 1", "", "10115", "Berlin", "", "DE").canonical()))
                .parts();
        return String.join(
                        ";",
                        one.name(),
                        firm,
                        value(one, "phone", "+4930" + (10_000_000 + random.nextInt(89_999_999))),
                        value(one, "email", ""),
                        address.get("street"),
                        address.get("postcode"),
                        address.get("city"),
                        address.get("country"),
                        value(one, "birthday", ""),
                        value(one, "language", ""),
                        value(one, "customer-number", ""),
                        value(one, "role-at-organisation", ""))
                + "\n";
    }

    private static String value(Someone one, String category, String otherwise) {
        return one.facts().stream()
                .filter(fact -> fact.category().equals(category) && fact.value() != null)
                .map(Someone.Told::value)
                .findFirst()
                .orElse(otherwise);
    }
}
