package org.regard.bench;

import java.util.Locale;
import java.util.Random;

/** What only looks like an identifier or a name: numbers of things, days, amounts, streets, towns, makers. */
final class NoteThings {

    private static final String[] CITIES = {
        "Nürnberg", "Heidelberg", "Oldenburg", "Hamburg", "Steinfurt", "Lüneburg", "Chelsea", "Lincoln", "Washington",
                "Florence",
        "Paris", "Sydney", "Orlando", "Charlotte", "Wolfsburg", "Regensburg", "Essen", "Baden-Baden", "Bad Homburg",
                "Neustadt",
        "San José", "St. Albans", "Kingston", "Darlington", "Preston", "Ashford", "Bradford", "Winterberg", "Rosenheim",
                "Stade"
    };
    private static final String[] STREETS = {
        "Schillerstraße 12",
        "Goethestr. 5",
        "Konrad-Adenauer-Allee 3",
        "Willy-Brandt-Platz 1",
        "Max-Planck-Ring 44",
        "Bertha Benz Weg 7",
        "Baker Street 221",
        "King Edward Road 9",
        "Martin Luther King Avenue 80",
        "Marie-Curie-Str. 2",
        "Elizabeth Street 14",
        "Friedrich-Ebert-Damm 160",
        "Albert Schweitzer Gasse 6",
        "Lincoln Road 35",
        "Rosa Luxemburg Platz 8",
        "Queen Victoria Lane 3",
        "Röntgenstraße 19",
        "James Watt Drive 21",
        "Anna-Seghers-Weg 4",
        "Ludwig Erhard Ufer 11"
    };
    private static final String[] PRODUCTS = {
        "Bosch GSR 18V-55", "Miele W1", "Dyson V15", "Mercedes Sprinter", "Ford Transit", "Philips Hue", "Alexa Echo",
                "Braun Series 9",
        "Hilti TE 6", "Kärcher K5", "Porsche Cayenne", "Steinway Model B", "Jenkins server", "Oscar cabinet",
                "Billy shelf", "Vaillant ecoTEC",
        "Siemens iQ700", "Grohe Blue", "Lamy pen", "Montblanc 149", "Dell XPS 13", "Rimowa case", "Bentley Continental",
                "Liebherr CNd 5723"
    };
    private static final String[] COMPANIES = {
        "Müller & Söhne GmbH", "Schmidt Bau AG", "Johnson Controls Ltd", "Robert Bosch GmbH", "Ernst Klett Verlag",
                "Morgan Stanley Bank",
        "Werner Logistik KG", "Baker Hughes Inc", "Max Bahr Holding", "Carl Zeiss AG", "Berger Metall GmbH",
                "Harris Partners LLP"
    };

    private final Random random;
    private final MadeNumbers numbers;

    NoteThings(Random random, MadeNumbers numbers) {
        this.random = random;
        this.numbers = numbers;
    }

    private String one(String... any) {
        return any[random.nextInt(any.length)];
    }

    /** Words for a slot; null when the slot is none of ours. */
    String say(String slot, boolean german) {
        return switch (slot) {
            case "city" -> one(CITIES);
            case "street" -> one(STREETS);
            case "product" -> one(PRODUCTS);
            case "company" -> one(COMPANIES);
            case "order" -> one(
                    numbers.digits(8),
                    numbers.digits(10),
                    numbers.digits(12),
                    "A-" + numbers.digits(7),
                    "4500" + numbers.digits(6));
            case "invoice" -> one(
                    "2026-" + numbers.digits(5), numbers.digits(9), "R" + numbers.digits(8), "26/" + numbers.digits(6));
            case "contract" -> one(
                    "V-" + numbers.digits(8),
                    numbers.digits(10),
                    "0" + numbers.digits(9),
                    numbers.digits(3) + " " + numbers.digits(3) + " " + numbers.digits(3));
            case "tracking" -> one(
                    "JD" + numbers.digits(18), numbers.digits(12), "00" + numbers.digits(18), numbers.digits(14));
            case "serial" -> one(numbers.digits(15), "SN" + numbers.digits(9), numbers.digits(11));
            case "ticket", "claim", "booking", "batch" -> one(
                    numbers.digits(7), numbers.digits(9), "T-" + numbers.digits(6), numbers.digits(8));
            case "article" -> one(
                    numbers.digits(3) + "." + numbers.digits(3) + "." + numbers.digits(2),
                    numbers.digits(8),
                    numbers.digits(13));
            case "meter" -> one(numbers.digits(6), "00" + numbers.digits(5), numbers.digits(7));
            case "isbn" -> isbn();
            case "version" -> one("10.0.19045.3803", "1.2.3.4", "24.04.1", "7.4.12.118", "2026.3.1.22");
            case "coordinates" -> String.format(
                    Locale.ROOT, "%.6f, %.6f", 47 + random.nextDouble() * 7, 6 + random.nextDouble() * 8);
            case "small" -> String.valueOf(1 + random.nextInt(40));
            default -> time(slot, german);
        };
    }

    private String time(String slot, boolean german) {
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        return switch (slot) {
            case "date" -> german
                    ? one("%02d.%02d.2026", "%d.%d.2026", "%02d.%02d.26").formatted(day, month)
                    : one("2026-%2$02d-%1$02d", "%2$d/%1$d/2026", "%02d/%02d/2026", "%d.%d.2026")
                            .formatted(day, month);
            case "hours" -> one("09:00-17:30", "8-16", "09.00 - 17.00", "0900-1730");
            case "time" -> one("9:15", "14:30", "16.45");
            case "years" -> one("2026-2029", "2027 - 2030", "2026/2027");
            case "month" -> german
                    ? one("Mai", "August", "April", "Juni", "März")
                    : one("May", "August", "April", "June", "March");
            case "amount" -> german
                    ? one("%d.%03d,%02d €", "%d.%03d EUR", "%d %03d %02d0 €", "%d.%03d.%02d0 Euro")
                            .formatted(1 + random.nextInt(99), random.nextInt(1000), random.nextInt(100))
                    : one("€%d,%03d.%02d", "$%d,%03d", "EUR %d %03d %02d0", "£%d,%03d.%02d")
                            .formatted(1 + random.nextInt(99), random.nextInt(1000), random.nextInt(100));
            default -> null;
        };
    }

    private String isbn() {
        var body = "978" + one("3", "0", "1") + numbers.digits(8);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (body.charAt(i) - '0');
        }
        var made = body + (10 - sum % 10) % 10;
        return random.nextBoolean() ? made : made.replaceAll("(...)(.)(....)(....)(.)", "$1-$2-$3-$4-$5");
    }
}
