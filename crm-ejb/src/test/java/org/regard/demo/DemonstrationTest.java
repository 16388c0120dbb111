package org.regard.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.colleague.Passwords;
import org.regard.customer.Found;
import org.regard.customer.Kind;
import org.regard.customer.Welcome;
import org.regard.disclosure.Look;
import org.regard.house.House;
import org.regard.knowledge.RecordFact;
import org.regard.platform.Ids;
import org.regard.retention.Erasures;
import org.regard.retention.FadingFacts;

class DemonstrationTest {

    private static final Look WELCOMING = Look.of("directory-care");
    private static final Look GREETING = Look.of("greeting");
    private House house;

    @BeforeEach
    void move_in() {
        house = House.fresh();
        house.does("", () -> founding().found(house.entities()));
    }

    @Test
    void the_desk_greets_an_invented_guest() {
        var guest = find("desk", "Pustebl").get(0);
        var card = house.as("desk", () -> house.helloCards().card(guest.id(), GREETING, Locale.ENGLISH));
        assertEquals(
                "Herr Pusteblume", card.fact("called-how").orElseThrow().shown().text());
        assertEquals("Robin Falk", card.customer().manager().name());
    }

    @Test
    void what_was_said_to_an_invented_guest_is_noted_and_nobody_had_to_be_asked_about_it() {
        var guest = find("rm", "Semmelwein").get(0);
        var notes = house.as("rm", () -> house.notes().standing(guest.id(), null, 50, Look.of("conversation")))
                .notes();
        assertEquals(
                List.of("Mika Sommer", "Robin Falk"),
                notes.stream().map(note -> note.writerName()).toList());
        assertEquals(6, everywhere("select count(*) from note"));
        assertEquals(0, everywhere("select count(*) from wording_override"));
        assertEquals(
                1,
                house.as("rm", () -> house.unreadNotes().mine(Look.of("conversation")))
                        .size());
    }

    @Test
    void something_that_nobody_has_asked_for_in_a_long_time_is_proposed_on_the_first_day() {
        assertEquals(2, asHouse("select count(*) from fading where category in ('likes', 'how-we-met')"));
    }

    @Test
    void a_guest_behind_a_wall_is_found_by_their_team_only() {
        assertEquals(1, find("rm", "Wolkenbr").size());
        assertEquals(0, find("yara", "Wolkenbr").size());
    }

    @Test
    void a_second_start_changes_nothing() {
        house.does("", () -> founding().found(house.entities()));
        assertEquals(7, count("select count(*) from colleague"));
        assertEquals(33, customers());
    }

    @Test
    void the_only_administrator_stays_until_there_is_another() {
        var first = remove();
        assertEquals(33, first.customers());
        assertEquals(
                List.of(Farewell.MINDS_THE_KEYS),
                first.staying().stream().map(Removed.Staying::why).toList());
        assertEquals(1, count("select count(*) from colleague"));
        assertTrue(present());
        assertEquals(first.staying(), house.as("admin", () -> demonstration().staying()));

        join("boss", "administrator");
        assertTrue(remove().isComplete());
        assertEquals(1, count("select count(*) from colleague"));
        assertFalse(present());
    }

    @Test
    void nothing_of_the_invented_customers_is_left() {
        remove();
        for (var table : List.of("customer", "customer_key", "customer_name", "name_word", "fact", "customer_lookup")) {
            assertEquals(0, asHouse("select count(*) from " + table), table);
        }
    }

    @Test
    void a_real_customer_is_kept_and_whoever_looks_after_them_cannot_sign_in_until_they_hand_over() {
        join("boss", "administrator");
        var real = house.as("rm", () -> house.customers()
                .welcome(new Welcome(Kind.PERSON, "Somebody Real", null, null, null, false), WELCOMING));
        var removed = remove();
        assertEquals(
                List.of("Mika Sommer", "Robin Falk"),
                removed.staying().stream().map(Removed.Staying::name).toList());
        assertEquals(1, customers());
        assertEquals(0, count("select count(*) from colleague where password_hash is not null and sign_in <> 'boss'"));

        house.does("", () -> handOver(real));
        assertTrue(remove().isComplete());
        assertEquals(0, count("select count(*) from colleague where sign_in in ('rm', 'mika')"));
    }

    @Test
    void who_listened_to_a_real_customer_leaves_a_name() {
        join("boss", "administrator");
        var real = house.as("rm", () -> {
            var id = house.customers().welcome(Welcome.person("Somebody Real"), WELCOMING);
            house.facts().record(id, RecordFact.told("called-how", "Real"), WELCOMING);
            return id;
        });
        house.does("", () -> handOver(real));
        assertTrue(remove().isComplete());
        assertEquals(1, count("select count(*) from colleague where sign_in = 'rm' and not active"));
        assertEquals(0, count("select count(*) from colleague where sign_in = 'mika'"));
    }

    @Test
    void who_brought_in_a_list_leaves_a_name_and_the_team_of_the_list_stays() {
        join("boss", "administrator");
        house.does("", this::bringAList);
        assertTrue(remove().isComplete());
        assertEquals(1, count("select count(*) from colleague where sign_in = 'rm' and not active"));
        assertEquals(1, count("select count(*) from team"));
    }

    private void bringAList() {
        house.scopes().enterAsHouse("directory-care");
        house.database()
                .run(
                        """
                        insert into import_job (id, colleague_id, purpose, policy, kind, charset, separator, state, dry_run,
                          on_duplicate, manager_id, deputy_id, team_id, brought_at, touched_at)
                        select ?, rm.id, 'directory-care', 1, 'csv', 'UTF-8', ',', 'done', false, 'skip', rm.id, deputy.id,
                          team.id, now(), now()
                        from colleague rm, colleague deputy, team
                        where rm.sign_in = 'rm' and deputy.sign_in = 'mika' and team.name = 'Harbour'""",
                        Ids.next());
    }

    private void handOver(UUID customer) {
        house.scopes().enterAsHouse("directory-care");
        house.database()
                .run(
                        "update customer set manager_id = ?, deputy_id = ? where id = ?",
                        join("fresh", "relationship-manager"),
                        join("stand-in", "relationship-manager"),
                        customer);
    }

    private UUID join(String signIn, String role) {
        var id = Ids.next();
        var database = house.database();
        Runnable joining = () -> {
            database.run(
                    "insert into colleague (id, sign_in, name, password_hash) values (?, ?, ?, 'x')",
                    id,
                    signIn,
                    signIn);
            database.run("insert into colleague_role (colleague_id, role) values (?, ?)", id, role);
        };
        if (house.entities().isOpen()) {
            joining.run();
        } else {
            house.does("", joining);
        }
        return id;
    }

    private List<Found> find(String who, String text) {
        return house.as(
                who, () -> house.directory().search(text, null, 10, GREETING).items());
    }

    private Removed remove() {
        return house.as("lead", () -> demonstration().remove());
    }

    private boolean present() {
        return house.as("", () -> demonstration().present());
    }

    private long customers() {
        return asHouse("select count(*) from customer");
    }

    private long asHouse(String sql) {
        return house.as("", () -> {
            house.scopes().enterAsHouse("directory-care");
            return house.database().one(sql, row -> row.getLong(1)).orElseThrow();
        });
    }

    private long count(String sql) {
        return house.as(
                "", () -> house.database().one(sql, row -> row.getLong(1)).orElseThrow());
    }

    private long everywhere(String sql) {
        return house.as("", () -> {
            house.scopes().enterAsHouse("oversight");
            return house.database().one(sql, row -> row.getLong(1)).orElseThrow();
        });
    }

    private Founding founding() {
        var hosts = new Hosts(
                house.database(),
                house.policies(),
                house.denials(),
                house.vault(),
                house.hash(),
                house.textQuestions(),
                house.clock());
        return new Founding(
                house.database(),
                house.policies(),
                new Hashed(),
                new Traces(house.database()),
                hosts,
                house.scopes(),
                new FadingFacts(house.database()));
    }

    private Demonstration demonstration() {
        return new Demonstration(
                house.scopes(),
                new Erasures(house.database(), house.journal()),
                new Traces(house.database()),
                new Leaving(house.database()));
    }

    /** The container brings the real hashing. */
    private static final class Hashed extends Passwords {

        @Override
        public String hash(String password) {
            return "hash of " + password;
        }
    }
}
