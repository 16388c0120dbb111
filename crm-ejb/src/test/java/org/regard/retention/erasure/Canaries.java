package org.regard.retention.erasure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.exchange.ImportHouse;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.knowledge.RecordFact;

/**
 * Invented people whose every value stands nowhere else, put into the house by all its ways in: by hand, by a list, renamed, corrected, forgotten,
 * searched for, with reasons given, and with statements that failed.
 */
final class Canaries {

    private static final Look SMALL_TALK = Look.of("small-talk");

    private final House house;
    private final Guests guests;
    private final Random random;
    private final List<String> values = new ArrayList<>();
    private final Map<UUID, String> names = new LinkedHashMap<>();

    Canaries(House house, long seed) {
        this.house = house;
        this.guests = new Guests(house);
        this.random = new Random(seed);
    }

    List<UUID> ids() {
        return List.copyOf(names.keySet());
    }

    List<String> names() {
        return List.copyOf(names.values());
    }

    /** Everything that was ever typed about them. */
    List<String> values() {
        return values;
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private String secret(String value) {
        values.add(value);
        return value;
    }

    private String name() {
        var first = word();
        var last = word();
        secret(first);
        secret(last);
        return secret(upper(first) + " " + upper(last));
    }

    private static String upper(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String phone() {
        var digits = String.valueOf(1_000_000 + random.nextInt(8_999_999));
        secret("+4930" + digits);
        return "+49 30 " + digits;
    }

    /** By hand, with all that may happen to somebody. */
    void byHand(int many) {
        for (int i = 0; i < many; i++) {
            var old = name();
            var id = guests.person("rm", old);
            var likes = guests.fact("rm", id, "likes", secret(word() + " walks"));
            guests.fact("rm", id, "phone", phone());
            guests.fact("rm", id, "email", secret(word() + "@beispiel.de"));
            guests.fact("rm", id, "postal-address", secret(upper(word()) + "weg 5") + ", 20457 Hamburg");
            house.as("rm", () -> house.facts()
                    .correct(id, likes, null, RecordFact.told("likes", secret(word() + " music")), SMALL_TALK));
            var gone = guests.fact("rm", id, "called-how", secret(upper(word())));
            house.does("rm", () -> house.facts().forget(id, gone, Guests.TALK));
            names.put(id, old);
            if (i % 3 == 0) {
                rename(id);
            }
            if (i % 5 == 0) {
                fail(id);
            }
            guests.found("desk", old.split(" ")[1]);
            house.as("other", () -> house.helloCards()
                    .card(id, Look.of("conversation").because(secret(word() + " asked for it")), Locale.ENGLISH));
        }
    }

    private void rename(UUID id) {
        var now = name();
        house.does("rm", () -> house.customers().rename(id, 1, now, Guests.CARE));
        names.put(id, now);
    }

    /** A value that the house refuses, and a statement that the database does. */
    private void fail(UUID id) {
        Guests.refusal(() -> guests.fact("rm", id, "email", secret(word()) + "@@nowhere"));
        Guests.refusal(() -> guests.person("rm", secret(word()) + "\u0007"));
        try {
            house.does("", () -> house.database()
                    .run("insert into name_word (word) values (?), (?)", names.get(id), names.get(id)));
        } catch (RuntimeException refused) {
            return;
        }
        throw new IllegalStateException("row security lets nobody without a scope write");
    }

    /** By a list, with a column that stays at the door, and once more with other values. */
    void byList(int many) {
        var door = new ImportHouse(house);
        var first = new StringBuilder("Name;Telefon;E-Mail;Straße;PLZ;Ort;Kreditkarte\n");
        var again = new StringBuilder("Name;Telefon;Straße;PLZ;Ort\n");
        var brought = new ArrayList<String>();
        for (int i = 0; i < many; i++) {
            var name = name();
            var phone = phone();
            brought.add(name);
            first.append(String.join(
                    ";",
                    name,
                    phone,
                    secret(word() + "@beispiel.de"),
                    secret(upper(word()) + "gasse 7"),
                    "20457",
                    "Hamburg"));
            first.append(';').append(secret(word())).append('\n');
            again.append(String.join(";", name, phone, secret(upper(word()) + "allee 9"), "20457", "Hamburg"))
                    .append('\n');
        }
        door.bring(first.toString());
        door.bring(again.toString());
        find(brought);
    }

    private void find(List<String> brought) {
        house.does("", () -> {
            house.scopes().enterAsHouse("directory-care");
            house.database()
                    .list(
                            "select id, called_name from customer where called_name = any (?)",
                            row -> names.put(row.getObject(1, UUID.class), row.getString(2)),
                            brought);
        });
    }
}
