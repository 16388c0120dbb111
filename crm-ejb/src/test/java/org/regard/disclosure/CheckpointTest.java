package org.regard.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regard.house.Raw;
import org.regard.house.WithAHouse;
import org.regard.platform.MailServer;
import org.regard.sealing.HouseSignature;

/** A witness outside the house: who can recompute the chain in the database is found out all the same. */
class CheckpointTest extends WithAHouse {

    private static final String[] TABLES = {
        "disclosure", "disclosure_subject", "journal_seal", "disclosure_unsealed", "journal_checkpoint"
    };

    @TempDir
    Path outside;

    @BeforeEach
    void some_looks() {
        look();
    }

    @Test
    void a_checkpoint_is_signed_and_laid_down_outside() throws Exception {
        var made = make().orElseThrow();
        send();
        var note = Files.readString(outside.resolve("journal-%012d.checkpoint".formatted(made.n())));
        assertEquals(made.note(), note);
        assertTrue(Checkpoint.read(note).orElseThrow().isSignedBy(house.signature()));
        assertTrue(verify().isEmpty());
    }

    @Test
    void anybody_with_the_public_key_can_check_it() {
        var made = make().orElseThrow();
        var note = made.note();
        var body = note.substring(0, note.indexOf("\n\n") + 1).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(HouseSignature.isSignedBy(house.signature().publicKey(), made.signature(), body));
    }

    @Test
    void nobody_looked_no_checkpoint() {
        make();
        assertEquals(Optional.empty(), make());
    }

    @Test
    void a_checkpoint_goes_on_where_the_last_one_ended() {
        var first = make().orElseThrow();
        look();
        var second = make().orElseThrow();
        assertEquals(first.n(), second.since());
        assertTrue(verify().isEmpty());
    }

    @Test
    void a_journal_and_checkpoints_rolled_back_together_are_found_by_the_file() throws Exception {
        make();
        send();
        forge(
                "delete from journal_checkpoint",
                "delete from journal_seal where n > 1",
                """
                delete from disclosure where id not in (select disclosure_id from journal_seal)""");
        var bad = verify().orElseThrow();
        assertEquals("rolled-back", bad.why());
        assertEquals(2, bad.n());
    }

    @Test
    void an_entry_changed_and_resealed_from_the_start_is_found() throws Exception {
        var made = make().orElseThrow();
        send();
        forge(
                "update disclosure set purpose = 'visit' where act = 'card'",
                "insert into disclosure_unsealed (disclosure_id, at) select disclosure_id, at from journal_seal",
                "delete from journal_seal",
                "delete from journal_checkpoint");
        house.as("", () -> house.sealing().sealWaiting());
        var bad = verify().orElseThrow();
        assertEquals("recomputed", bad.why());
        assertEquals(made.n(), bad.n());
    }

    @Test
    void a_file_that_nobody_signed_is_no_witness() throws Exception {
        make();
        send();
        var file = outside.resolve("journal-000000000001.checkpoint");
        Files.writeString(file, "regard/journal\n1\n");
        assertEquals("forged", verify().orElseThrow().why());
    }

    @Test
    void what_a_checkpoint_says_cannot_be_changed_by_the_application() throws Exception {
        make();
        try (var raw = Raw.asApp(house.home())) {
            raw.says(null, "house", null, "oversight");
            assertThrows(Raw.Failed.class, () -> raw.run("update journal_checkpoint set head = root"));
            assertThrows(Raw.Failed.class, () -> raw.run("delete from journal_checkpoint"));
        }
    }

    @Test
    void a_checkpoint_is_mailed_once_a_day_and_names_nobody() throws Exception {
        var post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        try {
            var server = new MailServer("127.0.0.1:" + post.getSmtp().getPort(), "regard@house.example");
            var mail = new CheckpointMail(server, "steward@house.example");
            make();
            house.as("", () -> {
                house.checkpointing().send(Optional.empty(), Optional.of(mail));
                return true;
            });
            look();
            make();
            house.as("", () -> {
                house.checkpointing().send(Optional.empty(), Optional.of(mail));
                return true;
            });
            assertEquals(1, post.getReceivedMessages().length);
            var text = post.getReceivedMessages()[0].getContent().toString();
            assertTrue(Checkpoint.read(text).isPresent(), text);
            assertFalse(text.contains("Mira"));
        } finally {
            post.stop();
        }
    }

    private void look() {
        var mira = guests.person("rm", "Mira Sonntag");
        guests.card("desk", mira, "greeting");
        house.as("", () -> house.sealing().sealWaiting());
    }

    private Optional<Checkpoint> make() {
        return house.as("", () -> house.checkpointing().make());
    }

    private void send() {
        house.as("", () -> {
            house.checkpointing().send(Optional.of(new CheckpointFiles(outside)), Optional.empty());
            return true;
        });
    }

    private Optional<Verification.Bad> verify() {
        return house.as("steward", () -> house.seals().walkAsHouse(new CheckpointFiles(outside).all()))
                .firstBad();
    }

    private void forge(String... steps) throws Exception {
        try (var owner = Raw.asOwner(house.home())) {
            for (var table : TABLES) {
                owner.run("alter table " + table + " no force row level security");
            }
            for (var step : List.of(steps)) {
                owner.run(step);
            }
            for (var table : TABLES) {
                owner.run("alter table " + table + " force row level security");
            }
        }
    }
}
