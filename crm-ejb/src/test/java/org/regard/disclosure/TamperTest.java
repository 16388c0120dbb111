package org.regard.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.sealing.HouseSignature;
import org.regard.sealing.MasterKey;

/** Ten thousand attacks on a sealed journal by somebody who may write what they like into the database, but cannot sign. */
class TamperTest {

    private static final int ATTACKS = 10_000;
    private static final int ENTRIES = 40;
    private static final int CHECKPOINT_EVERY = 20;
    private static final HouseSignature HOUSE = new HouseSignature(MasterKey.of(key(1)));
    private static final Set<Checkpoint> KNOWN = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Random random = new Random(20_261_122);

    private record Sealed(long n, UUID id, byte[] hash, SealedEntry entry) {}

    private record Journal(List<Sealed> links, List<Checkpoint> checkpoints) {}

    /** What somebody does to it. */
    private enum Attack {
        EDIT,
        EDIT_AND_RECOMPUTE,
        DELETE,
        DELETE_AND_RENUMBER,
        SWAP,
        SWAP_AND_RECOMPUTE,
        TRUNCATE,
        ROLL_BACK,
        INSERT_AND_RECOMPUTE,
        CHECKPOINT_EDIT,
        CHECKPOINT_SIGNED_BY_ANOTHER
    }

    @Test
    void a_journal_that_nobody_touched_is_whole() {
        assertTrue(verify(journal()).isEmpty());
    }

    @Test
    void ten_thousand_random_edits_deletions_swaps_truncations_and_roll_backs_are_all_found() {
        var whole = journal();
        var missed = new EnumMap<Attack, Integer>(Attack.class);
        for (int i = 0; i < ATTACKS; i++) {
            var attack = Attack.values()[i % Attack.values().length];
            if (verify(attacked(whole, attack)).isEmpty()) {
                missed.merge(attack, 1, Integer::sum);
            }
        }
        assertEquals(new EnumMap<Attack, Integer>(Attack.class), missed);
    }

    @Test
    void the_first_bad_entry_is_named() {
        var whole = journal();
        for (int at = 0; at < ENTRIES; at++) {
            var links = new ArrayList<>(whole.links());
            links.set(at, edited(links.get(at)));
            var bad = verify(new Journal(links, whole.checkpoints())).orElseThrow();
            assertEquals(at + 1, bad.n());
            assertEquals("changed", bad.why());
        }
    }

    private Journal attacked(Journal whole, Attack attack) {
        var links = new ArrayList<>(whole.links());
        var checkpoints = new ArrayList<>(whole.checkpoints());
        int at = random.nextInt(ENTRIES);
        int other = (at + 1 + random.nextInt(ENTRIES - 1)) % ENTRIES;
        switch (attack) {
            case EDIT, EDIT_AND_RECOMPUTE -> links.set(at, edited(links.get(at)));
            case DELETE, DELETE_AND_RENUMBER -> links.remove(at);
            case SWAP, SWAP_AND_RECOMPUTE -> {
                var one = links.get(at);
                links.set(at, entryOf(links.get(other), one));
                links.set(other, entryOf(one, links.get(other)));
            }
            case TRUNCATE -> links.subList(at, ENTRIES).clear();
            case ROLL_BACK -> {
                links.subList(at, ENTRIES).clear();
                links.addAll(resealed(entries(ENTRIES - at, random), links));
            }
            case INSERT_AND_RECOMPUTE -> links.add(at, links.get(other));
            case CHECKPOINT_EDIT -> forge(checkpoints, HOUSE, false);
            case CHECKPOINT_SIGNED_BY_ANOTHER -> forge(checkpoints, new HouseSignature(MasterKey.of(key(2))), true);
        }
        boolean recompute = attack.name().endsWith("_AND_RECOMPUTE") || attack == Attack.DELETE_AND_RENUMBER;
        var entries = links.stream().map(Sealed::entry).toList();
        return new Journal(recompute ? resealed(entries, List.of()) : links, checkpoints);
    }

    private void forge(List<Checkpoint> checkpoints, HouseSignature by, boolean signed) {
        int at = random.nextInt(checkpoints.size());
        var one = checkpoints.get(at);
        var head = one.head().clone();
        head[random.nextInt(32)] ^= (byte) (1 + random.nextInt(255));
        checkpoints.set(
                at,
                signed
                        ? Checkpoint.signed(one.n(), one.since(), head, one.root(), one.at(), by)
                        : new Checkpoint(one.n(), one.since(), head, one.root(), one.at(), one.signature()));
    }

    private Sealed edited(Sealed link) {
        var old = link.entry();
        var categories = new ArrayList<>(old.categories());
        var customers = new ArrayList<>(old.customers());
        int what = random.nextInt(6);
        if (what == 0) categories.add("phone");
        if (what == 1)
            customers.set(
                    0,
                    UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt()}).toString());
        return new Sealed(
                link.n(),
                link.id(),
                link.hash(),
                new SealedEntry(
                        old.id(),
                        what == 2 ? old.at().plusMillis(1 + random.nextInt(9999)) : old.at(),
                        what == 3 ? UUID.randomUUID() : old.colleague(),
                        what == 4 ? "emergency" : old.purpose(),
                        what == 5 ? "export" : old.act(),
                        old.rule(),
                        old.policy(),
                        categories,
                        old.queryHash(),
                        old.reasonSealed(),
                        customers));
    }

    private static Sealed entryOf(Sealed link, Sealed place) {
        return new Sealed(place.n(), link.id(), place.hash(), link.entry());
    }

    private Journal journal() {
        var links = resealed(entries(ENTRIES, new Random(1)), List.of());
        var checkpoints = new ArrayList<Checkpoint>();
        for (int n = CHECKPOINT_EVERY; n <= ENTRIES; n += CHECKPOINT_EVERY) {
            var tree = new MerkleTree();
            links.subList(n - CHECKPOINT_EVERY, n).forEach(link -> tree.add(link.hash()));
            checkpoints.add(Checkpoint.signed(
                    n, n - CHECKPOINT_EVERY, links.get(n - 1).hash(), tree.root(), Instant.ofEpochSecond(n), HOUSE));
        }
        return new Journal(links, checkpoints);
    }

    private static List<Sealed> resealed(List<SealedEntry> entries, List<Sealed> after) {
        var chain = new SealChain(
                after.isEmpty() ? null : after.get(after.size() - 1).hash());
        var links = new ArrayList<Sealed>();
        for (var entry : entries) {
            links.add(new Sealed(after.size() + links.size() + 1L, entry.id(), chain.seal(entry), entry));
        }
        return links;
    }

    private static List<SealedEntry> entries(int many, Random random) {
        var entries = new ArrayList<SealedEntry>();
        for (int i = 0; i < many; i++) {
            entries.add(new SealedEntry(
                    new UUID(random.nextLong(), random.nextLong()),
                    Instant.ofEpochSecond(1_000_000 + i),
                    new UUID(7, random.nextInt(9)),
                    "greeting",
                    "card",
                    "policy",
                    1,
                    List.of("called-how"),
                    null,
                    null,
                    List.of(new UUID(9, random.nextInt(1_000_000)).toString())));
        }
        return entries;
    }

    private static Optional<Verification.Bad> verify(Journal journal) {
        var walk = new SealWalk(journal.checkpoints(), null, HOUSE);
        // A signature costs a hundred times a link: those of the whole journal are checked once, not ten thousand
        // times.
        boolean touched = !KNOWN.containsAll(journal.checkpoints());
        var bad = touched ? walk.forged() : Optional.<Verification.Bad>empty();
        KNOWN.addAll(touched && bad.isEmpty() ? journal.checkpoints() : List.of());
        for (var link : journal.links()) {
            bad = bad.or(() -> walk.next(link.n(), link.id(), link.hash(), link.entry()));
        }
        return bad.or(walk::end);
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
