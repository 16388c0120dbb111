package org.regard.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.regard.customer.NameFolding;
import org.regard.knowledge.Address;

/** What customers tell: about eight facts each, in the canonical form that the product seals. */
final class Values {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("DE", "+4930"),
            Map.entry("US", "+1212"),
            Map.entry("FR", "+331"),
            Map.entry("ES", "+3491"),
            Map.entry("IT", "+3906"),
            Map.entry("PL", "+4822"),
            Map.entry("TR", "+90212"),
            Map.entry("NL", "+3120"),
            Map.entry("SE", "+468"),
            Map.entry("CZ", "+4202"),
            Map.entry("RU", "+7495"),
            Map.entry("JP", "+813"));
    private static final List<String> STREETS =
            List.of("Lindenstraße", "Main Street", "Rue des Lilas", "Calle Mayor", "Via Roma", "Długa", "Storgatan");
    private static final List<String> ROLES =
            List.of("Buyer", "Einkauf", "Managing director", "Accounting", "Direction", "Assistenz", "Ventas");
    private static final List<String> WAYS = List.of("phone", "e-mail", "letter", "in-person");
    private static final List<String> TIMES =
            List.of("mornings", "after five", "Tuesdays and Thursdays", "never on Mondays", "vormittags");
    private static final List<String> ADDRESSED =
            List.of("Frau Doktor", "by the first name", "Herr", "Madame", "Señora", "no title, please");
    private static final List<String> LIKES =
            List.of("sailing", "the opera", "dahlias", "long trains", "Schach", "a good espresso");
    private static final List<String> TRADES =
            List.of("Bakery", "Machines", "Software", "Gardening", "Optics", "Transport");

    private final Names names;
    private final Random random;
    private final long number;

    Values(Names names, Random random, long number) {
        this.names = names;
        this.random = random;
        this.number = number;
    }

    /** Takes one fact after the other. */
    @FunctionalInterface
    interface Facts {
        void add(String category, String state, String value, String source);
    }

    void about(boolean person, String name, Facts facts) {
        known(facts, 100, "customer-number", "K%08d".formatted(number));
        known(facts, 100, "language", names.language());
        known(facts, 95, "phone", phone());
        known(facts, 95, "email", email(name));
        known(facts, 90, "postal-address", address());
        if (person) {
            aboutPerson(facts);
        } else {
            aboutOrganisation(name, facts);
        }
    }

    private void aboutPerson(Facts facts) {
        known(facts, 15, "phone", phone());
        known(facts, 60, "role-at-organisation", RareNames.one(ROLES, random));
        known(facts, 60, "reachable-by", RareNames.one(WAYS, random));
        known(facts, 30, "reachable-when", RareNames.one(TIMES, random));
        known(facts, 45, "called-how", RareNames.one(ADDRESSED, random));
        known(
                facts,
                45,
                "birthday",
                "%d-%02d-%02d".formatted(1940 + random.nextInt(65), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        known(facts, 25, "how-we-met", "at the fair in " + names.city(random));
        known(facts, 20, "likes", RareNames.one(LIKES, random));
        if (random.nextInt(20) == 0) {
            facts.add("dietary-wish", random.nextBoolean() ? "declined" : "not-asked", null, "customer-told");
        }
    }

    private void aboutOrganisation(String name, Facts facts) {
        known(facts, 80, "website", "https://www." + host(name) + ".example/");
        known(facts, 85, "industry", RareNames.one(TRADES, random));
        known(facts, 40, "opening-hours", "Mo–Fr 8–17");
        known(facts, 70, "invoice-address", address());
        known(facts, 60, "tax-number", names.country() + (100_000_000 + random.nextInt(899_999_999)));
    }

    private void known(Facts facts, int percent, String category, String value) {
        if (random.nextInt(100) < percent) {
            facts.add(category, "known", value, "customer-told");
        }
    }

    private String phone() {
        var start = CODES.getOrDefault(names.country(), "+4930");
        int digits =
                switch (names.country()) {
                    case "US", "TR", "NL", "RU", "PL", "ES" -> 7;
                    default -> 8;
                };
        return start
                + (int) (Math.pow(10, digits - 1) * (2 + random.nextInt(7))
                        + random.nextInt((int) Math.pow(10, digits - 1)));
    }

    private String email(String name) {
        return host(name) + number + "@example.org";
    }

    private static String host(String name) {
        var plain = NameFolding.plain(name).replaceAll("[^a-z0-9]", "");
        return plain.isEmpty()
                ? "info"
                : plain.substring(0, Math.min(24, plain.length())).toLowerCase(Locale.ROOT);
    }

    private String address() {
        return new Address(
                        RareNames.one(STREETS, random) + " " + (1 + random.nextInt(180)),
                        "",
                        "%05d".formatted(10_000 + random.nextInt(89_999)),
                        names.city(random),
                        "",
                        names.country())
                .canonical();
    }
}
