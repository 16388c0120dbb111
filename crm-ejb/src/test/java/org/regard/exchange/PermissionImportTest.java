package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.customer.Welcome;
import org.regard.exchange.staging.RowRefusal;
import org.regard.house.Raw;
import org.regard.knowledge.RecordFact;
import org.regard.rights.Channel;
import org.regard.rights.TakePermission;

/** A list brings no permission along, even where the policy lets it bring what leans on one. */
class PermissionImportTest {
    private static final String LIST =
            "Vorname;Nachname;E-Mail;Interessen\nMira;Sonntag;mira@example.org;Orchideen\nNora;Abend;nora@example.org;Schach\n";

    private final ImportHouse door = new ImportHouse();

    @BeforeEach
    void lists_may_bring_interests() throws Exception {
        try (var raw = Raw.asOwner(door.house.home())) {
            raw.list("select draft_policy(2)");
            raw.run("insert into policy_category_source values (2, 'interests', 'import')");
            raw.list("select publish_policy(2, null, now())");
        }
    }

    @Test
    void article_7_what_leans_on_permission_is_left_at_the_door_without_one() {
        var mira = mira();
        var job = door.bring(LIST);
        assertEquals("done", job.state());
        assertTrue(door.refusals(job.id()).contains(new RowRefusal(2, "Interessen", "fact.needs-permission")));
        assertTrue(door.refusals(job.id()).contains(new RowRefusal(3, "Interessen", "fact.needs-permission")));
        assertEquals(0, interests(mira));
    }

    @Test
    void article_7_it_lands_where_the_customer_has_given_it_to_us() {
        var mira = mira();
        door.house.does("rm", () -> door.house
                .word()
                .permissions()
                .take(mira, TakePermission.of("interests", Channel.LETTER), ImportHouse.CARE));
        var job = door.bring(LIST);
        assertEquals(1, interests(mira));
        assertTrue(door.refusals(job.id()).contains(new RowRefusal(3, "Interessen", "fact.needs-permission")));
    }

    @Test
    void article_18_a_restricted_customer_is_not_touched() {
        var mira = mira();
        door.house.does(
                "rm",
                () -> door.house.word().restrictions().restrict(mira, "claims", Channel.LETTER, ImportHouse.CARE));
        var job = door.bring("Vorname;Nachname;E-Mail;Telefon\nMira;Sonntag;mira@example.org;0731 123456\n");
        assertTrue(door.refusals(job.id()).contains(new RowRefusal(2, "Telefon", "customer.restricted")));
        assertEquals(0, door.count("select count(*) from fact where customer_id = ? and category = 'phone'", mira));
    }

    private UUID mira() {
        return door.house.as("rm", () -> {
            var id = door.house.customers().welcome(Welcome.person("Mira Sonntag"), ImportHouse.CARE);
            door.house.facts().record(id, RecordFact.told("email", "mira@example.org"), ImportHouse.CARE);
            return id;
        });
    }

    private long interests(UUID customer) {
        return door.count("select count(*) from fact where customer_id = ? and category = 'interests'", customer);
    }
}
