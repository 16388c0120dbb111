package org.regard.disclosure;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regard.disclosure.Verification.Bad;
import org.regard.sealing.HouseSignature;

/**
 * Walks along the seal from its first link and names the first entry that is not as it was sealed, or not as a signed
 * checkpoint saw it. Checkpoints come from inside and from outside the house; one from outside is believed when it is signed.
 */
final class SealWalk {

    private final HouseSignature house;
    private final Map<Long, List<Checkpoint>> seen;
    private final Map<Long, Long> needed = new HashMap<>();
    private final Map<Long, MerkleTree> growing = new HashMap<>();
    private final SealChain chain;
    private long n;

    /** @param cut where the journal was cut; null when it is there from the first entry */
    SealWalk(Collection<Checkpoint> checkpoints, Checkpoint cut, HouseSignature house) {
        this.house = house;
        this.n = cut == null ? 0 : cut.n();
        this.chain = new SealChain(cut == null ? null : cut.head());
        this.seen = checkpoints.stream().filter(one -> one.n() > n).collect(Collectors.groupingBy(Checkpoint::n));
        seen.values().stream().flatMap(List::stream).forEach(one -> needed.merge(one.since(), one.n(), Math::max));
        plant();
    }

    /** The last entry that was walked over. */
    long at() {
        return n;
    }

    /** The first checkpoint that the house did not sign. */
    Optional<Bad> forged() {
        return seen.values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.isSignedBy(house))
                .min(Comparator.comparingLong(Checkpoint::n))
                .map(one -> new Bad(one.n(), null, "forged"));
    }

    /** The next link; what is wrong with it, or nothing. */
    Optional<Bad> next(long number, UUID id, byte[] hash, SealedEntry entry) {
        n++;
        if (number != n) {
            return Optional.of(new Bad(n, null, "gap"));
        }
        if (entry == null) {
            return Optional.of(new Bad(n, id, "gone"));
        }
        if (!MessageDigest.isEqual(chain.seal(entry), hash)) {
            return Optional.of(new Bad(n, id, "changed"));
        }
        growing.values().forEach(tree -> tree.add(hash));
        return witness(id, hash);
    }

    /** After the last link: a checkpoint that has seen more than there is. */
    Optional<Bad> end() {
        return seen.keySet().stream().anyMatch(known -> known > n)
                ? Optional.of(new Bad(n + 1, null, "rolled-back"))
                : Optional.empty();
    }

    private Optional<Bad> witness(UUID id, byte[] hash) {
        for (var one : seen.getOrDefault(n, List.of())) {
            var tree = growing.get(one.since());
            if (tree != null && !one.says(hash, tree.root()) || !Arrays.equals(one.head(), hash)) {
                return Optional.of(new Bad(n, id, "recomputed"));
            }
        }
        growing.keySet().removeIf(since -> needed.get(since) <= n);
        plant();
        return Optional.empty();
    }

    /** Begins the tree of the checkpoints that count from here. */
    private void plant() {
        if (needed.containsKey(n)) {
            growing.put(n, new MerkleTree());
        }
    }
}
