package org.regard.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.regard.knowledge.Address;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;

/**
 * A customer of whom very much is kept: for ten facts there is a look at them, for fifty a note of a conversation.
 *
 * @param facts how many
 */
record LongLife(UUID id, int facts) {

    private static final int FACTS_A_LOOK = 10;
    private static final int FACTS_A_NOTE = 50;

    private static final String LOOKS =
            """
            with entry as (
              insert into disclosure (id, at, colleague_id, purpose, act, rule, policy, categories)
              select gen_random_uuid(), now() - n * interval '1 minute', (select id from colleague order by id limit 1),
                'conversation', 'known', 'policy', 1, array['phone', 'email', 'postal-address', 'how-we-met']
              from generate_series(1, ?) n returning id, at)
            insert into disclosure_subject (customer_id, at, disclosure_id) select ?, at, id from entry""";

    private static final String NOTE =
            """
            insert into note (customer_id, id, sealed, purpose, channel, held_on, kept_since, written_by, written_at, ends_on)
            values (?, ?, ?, 'conversation', 'phone', current_date - 1, current_date - 1, ?, now(), current_date + 300)""";

    int looks() {
        return facts / FACTS_A_LOOK;
    }

    int notes() {
        return facts / FACTS_A_NOTE;
    }

    static List<LongLife> in(DataSet set, Staff staff, int... sizes) throws SQLException, IOException {
        var master = MasterKey.of(DataSet.KEY);
        var care = staff.any(new Random(1));
        var lives = new ArrayList<LongLife>();
        try (var population =
                new Population(set.server().superuser(set.name()), new Vault(master), new KeyedHash(master))) {
            for (int size : sizes) {
                var life = new LongLife(new UUID(0x3000L + size, 0x8000_0000_0000_0000L), size);
                population.add(life.someone(care));
                lives.add(life);
            }
        }
        try (var connection = set.server().superuser(set.name())) {
            for (var life : lives) life.live(connection, care);
        }
        return lives;
    }

    private Someone someone(Staff.Care care) {
        var today = LocalDate.now(Clock.systemUTC());
        var told = new ArrayList<Someone.Told>();
        for (int i = 0; i < facts; i++) {
            told.add(new Someone.Told(
                    new UUID(0x4000L + facts, 0x8000_0000_0000_0000L + i),
                    category(i),
                    "known",
                    value(i),
                    "customer-told",
                    today.minusDays(i % 300)));
        }
        return new Someone(id, true, "Leonore Langeleben", null, care, false, today.minusDays(300), today, told);
    }

    private static String category(int number) {
        return switch (number % 10) {
            case 0, 1, 2, 3 -> "phone";
            case 4, 5, 6 -> "email";
            case 7 -> "postal-address";
            default -> "how-we-met";
        };
    }

    private static String value(int number) {
        return switch (category(number)) {
            case "phone" -> "+4930" + (10_000_000 + number);
            case "email" -> "leonore." + number + "@example.org";
            case "postal-address" -> new Address("Lindenstraße " + number, "", "10969", "Berlin", "", "DE").canonical();
            default -> "At the fair of spring, stand " + number + ", where the espresso machine had just been mended";
        };
    }

    private void live(Connection connection, Staff.Care care) throws SQLException {
        try (var looks = connection.prepareStatement(LOOKS)) {
            looks.setInt(1, looks());
            looks.setObject(2, id);
            looks.execute();
        }
        var key = new Vault(MasterKey.of(DataSet.KEY)).open(id, wrapped(connection));
        try (var note = connection.prepareStatement(NOTE)) {
            for (int i = 0; i < notes(); i++) {
                var one = new UUID(0x5000L + facts, 0x8000_0000_0000_0000L + i);
                note.setObject(1, id);
                note.setObject(2, one);
                note.setBytes(
                        3,
                        key.seal(one, "A lid for the rain barrel\u001fThat there are two sizes\u001fCall on Friday"));
                note.setObject(4, care.manager());
                note.addBatch();
            }
            note.executeBatch();
        }
    }

    private byte[] wrapped(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select wrapped from customer_key where customer_id = ?")) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }
}
