package org.regard.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.regard.house.Guests.refusal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.house.House;
import org.regard.platform.Ids;

class SealedValueTest {

    private final Vault vault = new Vault(MasterKey.of(House.TEST_KEY));
    private final UUID mira = Ids.next();
    private final UUID nora = Ids.next();
    private final UUID item = Ids.next();

    @Test
    void what_is_sealed_opens_with_the_key_from_its_row() {
        var made = vault.make(mira);
        var sealed = made.key().seal(item, "Frau Sonntag");
        assertEquals("Frau Sonntag", vault.open(mira, made.wrapped()).open(item, sealed));
    }

    @Test
    void a_value_moved_to_another_fact_does_not_open() {
        var key = vault.make(mira).key();
        var sealed = key.seal(item, "Frau Sonntag");
        assertThrows(SealBroken.class, () -> key.open(Ids.next(), sealed));
    }

    @Test
    void a_value_moved_to_another_customer_does_not_open() {
        var sealed = vault.make(mira).key().seal(item, "Frau Sonntag");
        var theirs = vault.make(nora).key();
        assertThrows(SealBroken.class, () -> theirs.open(item, sealed));
    }

    @Test
    void a_key_moved_to_another_customer_does_not_open() {
        var wrapped = vault.make(mira).wrapped();
        assertThrows(SealBroken.class, () -> vault.open(nora, wrapped));
    }

    @Test
    void another_master_key_opens_nothing() {
        var wrapped = vault.make(mira).wrapped();
        var other = new byte[32];
        Arrays.fill(other, (byte) 7);
        var stranger = new Vault(MasterKey.of(Base64.getEncoder().encodeToString(other)));
        assertThrows(SealBroken.class, () -> stranger.open(mira, wrapped));
    }

    @Test
    void an_altered_value_does_not_open() {
        var key = vault.make(mira).key();
        var sealed = key.seal(item, "Frau Sonntag");
        sealed[sealed.length - 1] ^= 1;
        assertThrows(SealBroken.class, () -> key.open(item, sealed));
    }

    @Test
    void the_same_value_sealed_twice_looks_different() {
        var key = vault.make(mira).key();
        assertFalse(Arrays.equals(key.seal(item, "Frau Sonntag"), key.seal(item, "Frau Sonntag")));
    }

    @Test
    void nothing_of_the_value_shows_and_nothing_is_said_of_it() {
        var key = vault.make(mira).key();
        var sealed = key.seal(item, "Frau Sonntag");
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("Sonntag"));
        var broken = assertThrows(SealBroken.class, () -> key.open(nora, sealed));
        assertFalse(broken.getMessage().contains("Sonntag"));
    }

    @Test
    void a_keyed_hash_is_the_same_for_the_same_value_and_differs_by_kind() {
        var hash = new KeyedHash(MasterKey.of(House.TEST_KEY));
        assertArrayEquals(hash.of("phone", "+4930901820"), hash.of("phone", "+4930901820"));
        assertNotEquals(
                Arrays.toString(hash.of("phone", "+4930901820")), Arrays.toString(hash.of("email", "+4930901820")));
        assertEquals(16, hash.of("phone", "+4930901820").length);
    }

    @Test
    void a_master_key_that_is_none_is_refused_with_its_reason() {
        assertEquals("master-key.length", refusal(() -> MasterKey.of("c2hvcnQ=")));
        assertEquals("master-key.not-base64", refusal(() -> MasterKey.of("not base64!")));
    }
}
