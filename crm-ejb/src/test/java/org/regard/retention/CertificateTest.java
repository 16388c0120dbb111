package org.regard.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.WithAHouse;
import org.regard.platform.Ids;

/** A certificate says what a look afterwards has found; an altered one says that it was altered. */
class CertificateTest extends WithAHouse {

    private static final Look OVERSIGHT = Look.of("oversight");
    private Certifying certifying;

    @BeforeEach
    void a_house() {
        certifying = new Certifying(house.database(), house.hash(), house.clock());
    }

    @Test
    void it_is_read_back_as_it_was_issued() {
        var proof = proof(new Proof.Scan("fact", 12, 0));
        var id = issued(proof);
        var found = house.as("steward", () -> certificates().certificate(id, OVERSIGHT));
        assertEquals(proof, found.proof());
        assertTrue(found.genuine());
    }

    @Test
    void one_that_nobody_issued_is_absent() {
        assertEquals(
                "certificate.absent",
                Guests.refusal(() -> house.does("steward", () -> certificates().certificate(Ids.next(), OVERSIGHT))));
    }

    @Test
    void what_is_still_there_is_not_certified() {
        assertEquals("certificate.still-there", Guests.refusal(() -> issued(proof(new Proof.Scan("fact", 12, 1)))));
        assertEquals("certificate.nobody-looked", Guests.refusal(() -> issued(proof())));
        assertEquals(List.of(), house.as("steward", () -> certificates().recent(OVERSIGHT)));
    }

    @Test
    void the_database_takes_no_scan_that_found_something() {
        var id = issued(proof(new Proof.Scan("fact", 12, 0)));
        var raw = Raw.asApp(house.home()).set("regard.roles", "house");
        var failure = assertThrows(
                Raw.Failed.class, () -> raw.run("insert into certificate_scan values (?, 7, 'fact', 1, 1)", id));
        assertEquals("23514", failure.state());
    }

    @Test
    void an_altered_one_says_so() {
        var id = issued(proof(new Proof.Scan("fact", 12, 0)));
        Raw.asOwner(house.home())
                .set("regard.roles", "house")
                .run("alter table certificate_line no force row level security");
        Raw.asOwner(house.home()).run("update certificate_line set gone = 5 where certificate_id = ?", id);
        assertFalse(house.as("steward", () -> certificates().certificate(id, OVERSIGHT))
                .genuine());
    }

    @Test
    void the_application_changes_none_and_takes_none_away() {
        var raw = Raw.asApp(house.home()).set("regard.roles", "house");
        for (var sql : List.of("update certificate set policy = 1", "delete from certificate_scan")) {
            assertEquals(
                    "42501", assertThrows(Raw.Failed.class, () -> raw.run(sql)).state());
        }
    }

    @Test
    void the_root_depends_on_each_identifier_and_not_on_the_order_within_a_batch() {
        var one = Ids.next();
        var two = Ids.next();
        var root = IdsRoot.NOTHING.with(List.of(one, two));
        assertEquals(root, IdsRoot.NOTHING.with(List.of(two, one)));
        assertNotEquals(root, IdsRoot.NOTHING.with(List.of(one)));
        assertNotEquals(root, root.with(Set.of(one)));
        assertEquals(root, root.with(List.of()));
    }

    private Certificates certificates() {
        return new Certificates(house.scopes(), certifying);
    }

    private UUID issued(Proof proof) {
        return house.as("", () -> {
            house.scopes().enterAsHouse("directory-care");
            return certifying.issue(proof);
        });
    }

    private Proof proof(Proof.Scan... scans) {
        var now = house.clock().instant();
        return new Proof(
                Proof.Kind.RETENTION,
                Ids.next(),
                1,
                now,
                now,
                IdsRoot.NOTHING.with(List.of(Ids.next())),
                List.of(new Proof.Line("fact", "likes", "category-end", 12, 0)),
                List.of(scans));
    }
}
